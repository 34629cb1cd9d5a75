SELECT fair, till FROM identity
