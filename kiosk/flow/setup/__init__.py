"""How a machine becomes a kiosk: from its first start to its enrolment. No Qt."""
