-- Median of the applications for administrative reconsideration (行政复议收案) in a year, by level of the issuer.
with levels as (
    select
        report,
        case
            when regexp_matches(issuer, '[镇乡街道](人民政府|办事处|$)') then 'township'
            when county is not null or regexp_matches(issuer, '[县区旗]') then 'county'
            when city is not null or regexp_matches(issuer, '市') then 'city'
            else 'province'
        end as level
    from read_parquet('reports/*.parquet')
    where issuer is not null
)
select level, year, count(*) as observations, median(value)::double as median_cases
from read_parquet('indicators/*.parquet')
join levels using (report)
where indicator = 'reconsideration.received' and unit = '件' and bound = 'exact'
group by level, year
order by level, year;
