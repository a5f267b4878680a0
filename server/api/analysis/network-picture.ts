import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import { Network } from './network-types.ts';
import type { AnalysisContext } from './request-context.ts';
import { NetworkScope } from './scope-input.ts';

@Resolver()
export class NetworkPictureResolver {
  @Query(() => Network, { description: 'The network of a scope as a picture, with positions that stay the same.' })
  async network(
    @Ctx() context: AnalysisContext,
    @Arg('scope', () => NetworkScope, { nullable: true, description: 'Narrows the question; the whole city without it.' }) input: NetworkScope | null,
    @Arg('maxNodes', () => Int, { defaultValue: 2000, description: 'Points at most, 1 to 5000; the least central are left out.' }) maxNodes: number,
  ): Promise<Network> {
    const { register, ask, scopeOf } = await context.inquiry();
    const picture = await ask('network', { scope: scopeOf(input, 'LINKED'), maxNodes });
    return {
      ...picture,
      revision: register.snapshot.revision,
      nodes: picture.nodes.map((node) => ({
        ...node,
        name: register.nameOf(node.id),
        groupKind: register.groupKindOf(node.id),
        fictional: register.isFictional(node.id),
      })),
      edges: picture.edges.map(({ sourceId, targetId, ...edge }) => ({ ...edge, id: `${sourceId}~${targetId}`, source: sourceId, target: targetId })),
    };
  }
}
