# The organizer's dashboard.
