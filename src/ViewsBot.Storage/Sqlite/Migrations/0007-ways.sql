-- How an answer came: everything said until now was given on a screen.
ALTER TABLE placement ADD COLUMN way TEXT NOT NULL DEFAULT 'on-screen';
ALTER TABLE own_words ADD COLUMN way TEXT NOT NULL DEFAULT 'on-screen';
ALTER TABLE choice ADD COLUMN way TEXT NOT NULL DEFAULT 'on-screen';
ALTER TABLE sharing_choice ADD COLUMN way TEXT NOT NULL DEFAULT 'on-screen';
