-- An undo looks rows up by their record; an index by batch would only cost every imported row.
drop index app.import_identity_batch;
