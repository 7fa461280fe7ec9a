-- How big a person's text is, in per cent, and whether every card is read aloud to them.
ALTER TABLE way_of_talking ADD COLUMN text_size INTEGER NOT NULL DEFAULT 100;
ALTER TABLE way_of_talking ADD COLUMN reads_aloud INTEGER NOT NULL DEFAULT 0;
