-- When a message of the room was last changed, for whoever was not there to hear of it.
ALTER TABLE room_message ADD COLUMN edited_at BIGINT;
