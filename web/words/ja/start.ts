/** The first page: whom to meet, who connects, which groups are still to be connected. */
export const start = {
  start: {
    heading: '地域のつながり',
    headingOf: (areas: string): string => `${areas}のつながり`,
    known: '分かっていること',
    asOf: (date: string): string => `${date}現在`,
    first: '最初に会う5人',
    firstNew: (n: number): string => `新しく${n}団体`,
    firstNone: 'この範囲には、団体に関わる方の登録がまだありません。',
    notReached: (n: number): string => `まだ届かない団体 ${n}`,
    firstCounting:
      'この範囲の活動中の団体（交流を希望されない団体を除く）に、いちばん多く直接つながるように順に選んだ5人の方です。順番は会う順の目安で、人の評価ではありません。同じ数なら役職の少ない方が先です。',
    bridging: 'つなぎ役',
    bridgingText: '離れた団体どうしの間に立っている方。',
    bridgingOrder: (shown: number, total: number): string =>
      shown < total ? `${total}名のうち、多くの団体の間に立つ${shown}名（五十音順）` : `${total}名（五十音順）`,
    bridgingNone: 'この範囲では、団体どうしの間に立つ方の記録がまだありません。',
    bridgingCounting:
      '団体と団体を結ぶいちばん短い道の途中に立つ方です（所属・役職、協力、支え合い、顔見知り、催しの運営を数えます）。館の利用と連合体への加盟は数えません。',
    own: 'ご本人の団体',
    seats: '役職としての席',
    toConnect: 'これからつながる団体',
    toConnectText: '役員まで分かっていて、ほかの団体とのつながりがまだ少ない団体。',
    toConnectNone: 'この範囲では、いまのところありません。',
    toConnectCounting:
      '活動中の団体のうち、つながりの記録がない・少ない・一つのところに集まっている団体です。代表者の方しか分かっていない団体は、右の「つながりが未確認の団体」に分けています。交流を希望されない団体、配慮が必要な団体は出しません。',
    notKnown: 'つながりが未確認の団体',
    notKnownText: '代表者の方だけの登録などで、つながりがまだ分からない団体。つながりがないという意味ではありません。',
    notKnownNone: 'この範囲の団体は、どれも役員まで分かっています。',
    notKnownCounting:
      '把握のていどが「代表者だけ」の団体と、登録されている方が1名以下の団体です。それでも記録の上でほかの団体と十分につながっている団体は、数には入りますが、この一覧には出ません。',
    occasion: 'きっかけの案',
    showAll: (n: number): string => `${n}件すべて表示`,
    showFewer: '少なく表示',
    toPicture: 'つながりの図で見る',
    print: '印刷（氏名なし）',
    printNames: '印刷（氏名あり）',
    total: (n: number): string => `${n}団体`,
    part: (n: number, m: number): string => `${m}団体のうち、はじめの${n}団体`,
  },
};
