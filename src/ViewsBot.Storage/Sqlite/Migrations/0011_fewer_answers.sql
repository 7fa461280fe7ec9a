-- How many answers there were to choose from; whatever was placed before this had three.
ALTER TABLE placement ADD COLUMN scale TEXT NOT NULL DEFAULT 'three';
