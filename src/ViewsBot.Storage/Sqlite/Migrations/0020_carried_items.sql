-- What goes on in the next cycle is a new item there, which says where it came from. An item goes on in one place only.
ALTER TABLE plan_item ADD COLUMN came_from TEXT;

CREATE UNIQUE INDEX plan_item_is_carried_once ON plan_item (came_from) WHERE came_from IS NOT NULL AND version = 1;
