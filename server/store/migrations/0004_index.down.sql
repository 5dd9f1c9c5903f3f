DROP TABLE index_cursors;
DROP TABLE index_places;
DROP TABLE index_documents;
DROP TABLE index_turns;
DROP TABLE index_jobs;
