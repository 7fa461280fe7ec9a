-- Which survey an alert came from, where nobody knows who speaks. It points at no conversation: those are erased when the survey ends.
ALTER TABLE alert ADD COLUMN survey_id TEXT;
