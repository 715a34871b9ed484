import { describe, expect, it } from 'vitest';
import { type Command, findCommands } from '../../../../renderer/features/palette/find-commands.ts';

const command = (name: string, about = 'Person'): Command => ({
  id: name,
  name,
  about,
  run: () => undefined,
});
const ALL = [
  command('Rosa Delfinch', 'Miami'),
  command('Émile Adelard', 'Tampa'),
  command('Adele Rosewood', 'Miami'),
  command('Add a person', 'Action'),
];
const found = (query: string) => findCommands(ALL, query).map(({ name }) => name);

describe('the palette', () => {
  it('offers what there is before anything is typed', () => {
    expect(found('')).toHaveLength(4);
  });

  it('finds by parts of words, without regard to capitals and accents', () => {
    expect(found('emile')).toEqual(['Émile Adelard']);
  });

  it('puts what begins with the letters before what only has them', () => {
    expect(found('ade')).toEqual(['Adele Rosewood', 'Émile Adelard']);
  });

  it('needs every word, in the name or beside it', () => {
    expect(found('rose miami')).toEqual(['Adele Rosewood']);
    expect(found('rose tampa')).toEqual([]);
  });
});
