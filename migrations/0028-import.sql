-- Import: how a file is read, jobs asked for and taken up again, and what an undo did and left.

alter table app.import_batch
  drop constraint import_batch_state_check,
  add constraint import_batch_state_check check (state in ('uploaded', 'checking', 'checked', 'running', 'done', 'failed', 'cancelled', 'undoing', 'undone')),
  -- Sheet, encoding, delimiter and header row where a person knew better than the detection.
  add column reading jsonb not null default '{}',
  -- Counts what was asked for, so that each request is a job of its own.
  add column attempt integer not null default 0,
  -- What an undo did: removed, restored, and left alone by reason.
  add column undo jsonb;

-- What an identity stood for before the batch that changed it, so that an undo gives it back.
alter table app.import_identity
  add column previous_hash text,
  add column previous_batch_id uuid;
