-- Which counties and districts published late, and by how many days. Reports of a year are due on 31 March of the next.
select
    coalesce(county, issuer) as county,
    year,
    publication_date as published,
    date_diff('day', make_date(year + 1, 3, 31), publication_date) as days_late
from read_parquet('reports/*.parquet')
where publication = 'late'
    and (county is not null or regexp_matches(issuer, '^[^省市]*[县区旗]'))
order by days_late desc, county, year;
