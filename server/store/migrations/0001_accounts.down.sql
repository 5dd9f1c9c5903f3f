DROP TABLE provider_clients;
DROP TABLE grants;
DROP TABLE accounts;
DROP TABLE seal_keys;
