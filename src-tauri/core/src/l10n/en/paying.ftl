# The rules of sharing, and paying out.
