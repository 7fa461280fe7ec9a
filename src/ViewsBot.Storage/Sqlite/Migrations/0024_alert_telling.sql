-- The first alert of the same telling, so that what was told bit by bit is read in the order it was told. It points at an alert and at no conversation.
ALTER TABLE alert ADD COLUMN telling_id TEXT;
