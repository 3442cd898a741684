-- duckdb: FAIL Referenced column "�[2J<b>" not found
-- sqlite: FAIL got []
-- Commands for terminals and markup, in values, in names and in the words of an error.
SELECT 1 AS "]0;owned[2J<script>alert(1)</script>" FROM sales WHERE "[2J<b>" = 1;
