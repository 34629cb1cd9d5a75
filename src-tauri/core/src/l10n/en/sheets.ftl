# Sheets to print at the end of the day.
