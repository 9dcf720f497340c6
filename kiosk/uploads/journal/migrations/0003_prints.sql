-- What is to come on paper: part of the manifest, which must read the same at each try.
ALTER TABLE photos ADD COLUMN prints TEXT;   -- a PrintList in JSON; NULL where there is none
ALTER TABLE orders ADD COLUMN currency TEXT; -- ISO 4217, of the prints' prices; NULL where there is none
