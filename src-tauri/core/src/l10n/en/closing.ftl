# Counting and closing the till, step by step.
