-- A browser that hears speech may send the voice to its maker: off until the school turns it on.
ALTER TABLE school ADD COLUMN hears_speech INTEGER NOT NULL DEFAULT 0;
