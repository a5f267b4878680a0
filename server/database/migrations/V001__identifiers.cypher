// One id, one record: unique across all stakeholders, and within every other label.
CREATE CONSTRAINT stakeholder_id IF NOT EXISTS FOR (n:Stakeholder) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT area_id IF NOT EXISTS FOR (n:Area) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT activity_id IF NOT EXISTS FOR (n:Activity) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT fact_id IF NOT EXISTS FOR (n:Fact) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT source_id IF NOT EXISTS FOR (n:Source) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT membership_id IF NOT EXISTS FOR ()-[t:MEMBER_OF]-() REQUIRE t.id IS UNIQUE;
CREATE CONSTRAINT contact_owner IF NOT EXISTS FOR (n:Contact) REQUIRE n.ownerId IS UNIQUE;
CREATE CONSTRAINT import_id IF NOT EXISTS FOR (n:Import) REQUIRE n.id IS UNIQUE;

// The id of the holder's own file, unique per table.
CREATE CONSTRAINT person_code IF NOT EXISTS FOR (n:Person) REQUIRE n.code IS UNIQUE;
CREATE CONSTRAINT group_code IF NOT EXISTS FOR (n:Group) REQUIRE n.code IS UNIQUE;
CREATE CONSTRAINT school_code IF NOT EXISTS FOR (n:School) REQUIRE n.code IS UNIQUE;
CREATE CONSTRAINT university_code IF NOT EXISTS FOR (n:University) REQUIRE n.code IS UNIQUE;
CREATE CONSTRAINT facility_code IF NOT EXISTS FOR (n:Facility) REQUIRE n.code IS UNIQUE;
CREATE CONSTRAINT area_code IF NOT EXISTS FOR (n:Area) REQUIRE n.code IS UNIQUE;
CREATE CONSTRAINT activity_code IF NOT EXISTS FOR (n:Activity) REQUIRE n.code IS UNIQUE;
CREATE CONSTRAINT fact_code IF NOT EXISTS FOR (n:Fact) REQUIRE n.code IS UNIQUE;
CREATE CONSTRAINT source_code IF NOT EXISTS FOR (n:Source) REQUIRE n.code IS UNIQUE;
