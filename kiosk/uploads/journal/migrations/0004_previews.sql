-- What may be sent beside a photo: part of the manifest.
ALTER TABLE photos ADD COLUMN preview TEXT; -- a PhotoPreview in JSON; NULL where there is none
