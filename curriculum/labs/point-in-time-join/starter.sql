-- One row for each application: the score as of its moment, the score's age, earlier applications.
-- TODO: this takes any score of the customer, known or not
SELECT a.id, a.customer, a.moment, MAX(s.score) AS score, MAX(a.moment - s.moment) AS age, COUNT(*) AS earlier
FROM applications AS a
JOIN scores AS s ON s.customer = a.customer
GROUP BY a.id, a.customer, a.moment
ORDER BY a.id;
