-- That a picture of somebody's own was first looked at by staff, by whom and when.
CREATE TABLE picture_read (
    picture_id TEXT NOT NULL PRIMARY KEY REFERENCES picture (id),
    read_by TEXT NOT NULL,
    at INTEGER NOT NULL
) STRICT;
