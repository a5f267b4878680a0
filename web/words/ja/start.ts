/** The first page: whom to meet, who connects, which groups are still to be connected. */
export const start = {
  start: {
    heading: '地域のつながり',
    nothingKnown: 'この範囲の団体が分かると、ここに「最初に会う5人」や一覧が出ます。団体の記録に活動エリアや分野を書き足してください。',
    firstGenerations: '世代のしぼり込みは、ここでは使いません。どの世代の方でも、この範囲の団体にいちばん多くつながる方を選びます。',
    headingOf: (areas: string): string => `${areas}のつながり`,
    known: '分かっていること',
    asOf: (date: string): string => `${date}現在`,
    first: '最初に会う5人',
    firstReaches: (n: number, fresh: number): string => `→ ${n}団体${fresh < n ? `（うち新しく${fresh}）` : ''}`,
    inBrackets: (text: string): string => `（${text}）`,
    handledWithCare: (n: number): string => `ほかに、配慮が必要な団体 ${n}（お名前は出しません）`,
    firstNone: 'この範囲には、団体に関わる方の登録がまだありません。',
    notReached: (n: number): string => `まだ届かない団体 ${n}`,
    firstCounting:
      'この範囲のお声かけできる団体（活動中で、交流を希望されない団体を除く）に、いちばん多く直接つながるように順に選んだ5人の方です。順番は会う順の目安で、人の評価ではありません。同じ数なら役職の少ない方が先です。',
    connectors: '選んだエリアの間を行き来している方',
    connectorsBy: (how: string, n: number): string => `${how} ${n}名`,
    inSeveral: (n: number): string => `どちらのエリアでも活動している団体 ${n}`,
    directPairs: (n: number): string => `直接つながっている団体の組 ${n}`,
    connectorsCounting:
      '団体は、選んだエリアのうち一つだけで活動している団体を数えます。「ご自分のつながりで」は、席のほかのつながりだけで二つ以上のエリアの団体に関わる方です。「役職に伴う席で」は席を足すと、「お知り合いを通して」は顔見知りの方を足すと届く方です。いくつかのエリアで活動している団体は、別に並べています。',
    bridging: 'つなぎ役',
    bridgingText: '離れた団体どうしの間に立っている方。',
    bridgingOrder: (shown: number, total: number): string =>
      shown < total ? `${total}名のうち、多くの団体の間に立つ${shown}名（五十音順）` : `${total}名（五十音順）`,
    bridgingNone: 'この範囲では、団体どうしの間に立つ方の記録がまだありません。',
    bridgingCounting:
      '団体と団体を結ぶいちばん短い道の途中に立つ方です（所属・役職、協力、支え合い、顔見知り、催しの運営を数えます）。館の利用と連合体への加盟は数えません。',
    own: 'ご本人の団体',
    seats: '役職としての席がある団体',
    toConnect: 'これからつながる団体',
    toConnectText: '役員まで確認した団体と、関わる方がお二人以上登録されている団体のうち、ほかの団体とのつながりの記録がまだ少ない団体。',
    toConnectNone: 'この範囲では、いまのところありません。',
    toConnectCounting:
      '活動中の団体のうち、つながりの記録がない・少ない・一つのところに集まっている団体です。代表者の方しか分かっていない団体は、「つながりが未確認の団体」に分けています。交流を希望されない団体、配慮が必要な団体は出しません。',
    notKnown: 'つながりが未確認の団体',
    notKnownText: '代表者の方だけの登録などで、つながりがまだ分からない団体。つながりがないという意味ではありません。',
    notKnownNone: 'この範囲では、いまのところありません。',
    notKnownCounting:
      '把握のていどが「代表者だけ」の団体と、把握のていどの記録がなく、所属の記録が1件以下の団体です。記録の上でほかの団体とつながっている団体も入ります。',
    occasion: 'きっかけの案',
    showAll: (n: number): string => `${n}件すべて表示`,
    showAllPeople: (n: number): string => `${n}名すべて表示`,
    showAllGroups: (n: number): string => `${n}団体すべて表示`,
    showFewer: '少なく表示',
    toPicture: 'つながりの図で見る',
    print: '印刷（氏名なし）',
    printNames: '印刷（氏名あり）',
    total: (n: number): string => `${n}団体`,
    part: (n: number, m: number): string => `${m}団体のうち、はじめの${n}団体`,
  },
};
