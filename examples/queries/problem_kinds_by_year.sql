-- What reports say is wrong, by year: in how many of them a kind of problem stands, and their share.
with problems as (
    select distinct report, unnest(kinds) as kind
    from read_parquet('items/*.parquet')
    where part = 'problems'
),
years as (
    select year, count(*) as reports from read_parquet('reports/*.parquet') where year is not null group by year
)
select year, kind, count(*) as stated_in, round(count(*) / any_value(years.reports), 3) as share
from problems
join read_parquet('reports/*.parquet') using (report)
join years using (year)
group by year, kind
order by year, stated_in desc, kind;
