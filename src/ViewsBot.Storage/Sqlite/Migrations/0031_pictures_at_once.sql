-- How many pictures a card asks about, as a person keeps it with how they like to talk: one, as it was for everybody before.
ALTER TABLE way_of_talking ADD COLUMN at_once INTEGER NOT NULL DEFAULT 1;
