-- Each question asks how its option stands now: found at once, however many others the session has placed.
DROP INDEX placement_of_session;
CREATE INDEX placement_of_session ON placement (session_id, option_key);
