import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import { buildSchemaSync } from 'type-graphql';
import { BridgingPeopleResolver } from '../analysis/bridging-people.ts';
import { FirstPeopleResolver } from '../analysis/first-people.ts';
import { GroupsToConnectResolver } from '../analysis/groups-to-connect.ts';
import { HandOverResolver } from '../analysis/hand-over.ts';
import { MeasuresResolver } from '../analysis/measures.ts';
import { NetworkHealthResolver } from '../analysis/network-health.ts';
import { NetworkPictureResolver } from '../analysis/network-picture.ts';
import { OverviewResolver } from '../analysis/overview.ts';
import { PeopleBetweenResolver } from '../analysis/people-between.ts';
import { SearchResolver } from '../analysis/search.ts';
import { TeamsResolver } from '../analysis/teams.ts';

/**
 * The questions of the analysis. Inputs are validated (off by default in type-graphql); a field that asks for a role would be denied to all, as
 * there is no sign-in yet.
 */
export const buildAnalysisSchema = (): GraphQLSchema =>
  buildSchemaSync({
    resolvers: [
      BridgingPeopleResolver,
      FirstPeopleResolver,
      GroupsToConnectResolver,
      HandOverResolver,
      MeasuresResolver,
      NetworkHealthResolver,
      NetworkPictureResolver,
      OverviewResolver,
      PeopleBetweenResolver,
      SearchResolver,
      TeamsResolver,
    ],
    validate: { whitelist: true, forbidUnknownValues: true, stopAtFirstError: true },
    authChecker: () => false,
  });
