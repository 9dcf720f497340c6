"""Who gets in: enrolment codes, devices, staff, and what the audit says of them."""
