import type { Browser } from 'playwright-core';

/** Where the journeys go: a browser and the address of a service that runs. */
export interface City {
  readonly browser: () => Browser;
  readonly address: () => string;
}

/** Puts one question straight to the API, to hold what the page shows against it. */
export const askApi = async <Data>(address: string, query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<Data> => {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'accept-language': 'ja' },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as { data?: Data; errors?: unknown };
  if (!data || errors) throw new Error(JSON.stringify(errors));
  return data;
};

/** The id under which the API knows a name. */
export const idOf = async (address: string, name: string): Promise<string> => {
  const { search } = await askApi<{ search: { stakeholder: { id: string; name: string } }[] }>(
    address,
    'query($text: String!) { search(text: $text) { stakeholder { ... on Person { id name } ... on Group { id name } ... on Facility { id name } } } }',
    { text: name },
  );
  const found = search.find(({ stakeholder }) => stakeholder.name === name);
  if (!found) throw new Error(`${name} is not in the register`);
  return found.stakeholder.id;
};

/** The id of an area. */
export const areaOf = async (address: string, name: string): Promise<string> => {
  const { areas } = await askApi<{ areas: { id: string }[] }>(address, 'query($name: String!) { areas(where: { name: { eq: $name } }, limit: 2) { id } }', {
    name,
  });
  return areas[0].id;
};
