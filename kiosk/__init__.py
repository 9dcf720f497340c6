"""The touchscreen app: takes a customer's photos, shrinks them and gets every one to the backend."""
