// Names, readings and notes as they are compared (folded); cjk cuts Japanese into overlapping pairs of characters.
CREATE FULLTEXT INDEX stakeholderSearch IF NOT EXISTS
FOR (n:Person|Group|School|University|Facility) ON EACH [n.searchKey]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk', `fulltext.eventually_consistent`: false}};

// Parts of a word and single characters, which pairs of characters miss.
CREATE TEXT INDEX stakeholder_search_key IF NOT EXISTS FOR (n:Stakeholder) ON (n.searchKey);
