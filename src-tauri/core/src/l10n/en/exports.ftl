# Files for the organization.
