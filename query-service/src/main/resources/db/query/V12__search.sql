-- Search has no rows of its own: it is indexes over the rows that there are. So it is filled where rows are written, in the
-- same transaction; what a rebuild makes anew is indexed anew with it; and nothing can be found that no row says.
-- Each of these functions must have an answer to any row: one that fails would stop the intake. They say RETURN, which names
-- what they call once and for all: an index is made and analysed where no schema is looked in. Those that are called for every
-- row hold no SELECT, so that they are put in place and not called.

-- One field of all in a list, whatever is there.
CREATE FUNCTION search_each(list json, field text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN (SELECT string_agg(e.value ->> field, ' ')
            FROM json_array_elements(CASE WHEN json_typeof(list) = 'array' THEN list ELSE '[]' END) e);

-- What the points of a resolution ask to be taken in.
CREATE FUNCTION search_guidance(points json) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN (SELECT string_agg(search_each(p.value -> 'guidance', 'text'), ' ')
            FROM json_array_elements(CASE WHEN json_typeof(points) = 'array' THEN points ELSE '[]' END) p);

-- Whether PostgreSQL can take the texts out of it: it has no character zero, and no half characters.
CREATE FUNCTION search_is_text(state json) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN strpos(state::text, '\u0000') = 0 AND strpos(state::text, '\ud') = 0;

-- What a row is called, by the table that it is in: names, ids and case numbers.
CREATE FUNCTION search_names(of_table text, of_id text, state json) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN coalesce(CASE WHEN search_is_text(state) THEN CASE of_table
        WHEN 'subject' THEN coalesce(state ->> 'name', '') || ' ' || split_part(of_id, '/', 2)
        WHEN 'decision' THEN state ->> 'caseNumber'
        WHEN 'source' THEN state ->> 'caseNumber'
    END END, '');

-- What a row says besides, by the table that it is in.
CREATE FUNCTION search_text(of_table text, state json) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN coalesce(CASE WHEN search_is_text(state) THEN CASE of_table
        WHEN 'subject' THEN coalesce(state ->> 'inForce', '') || ' ' || coalesce(state ->> 'proposed', '')
        WHEN 'milestone' THEN state ->> 'reason'
        WHEN 'response' THEN search_each(state -> 'answers', 'summary')
        WHEN 'suggestion' THEN search_each(state -> 'dispositions', 'reason')
        WHEN 'decision' THEN search_guidance(state #> '{resolution,points}')
    END END, '');

-- What a row is found by: names as they are written, and names and texts by their stems. The programme and the kind of thing
-- are words too, so that one look-up in one index narrows by all of it. What is cut off would be too long for an index.
CREATE FUNCTION search_words(of_table text, of_programme text, of_id text, state json) RETURNS tsvector
LANGUAGE sql IMMUTABLE PARALLEL SAFE COST 10000
    RETURN setweight(to_tsvector('simple'::regconfig, left(search_names(of_table, of_id, state), 20000)), 'A')
        || to_tsvector('norwegian'::regconfig,
            left(search_names(of_table, of_id, state), 20000) || ' ' || left(search_text(of_table, state), 80000))
        || array_to_tsvector(ARRAY['=' || of_programme,
            '/' || CASE of_table WHEN 'subject' THEN split_part(of_id, '/', 1) ELSE of_table END]);

DO $$
DECLARE name text;
BEGIN
    FOREACH name IN ARRAY ARRAY['subject', 'response', 'suggestion', 'decision', 'milestone', 'source'] LOOP
        EXECUTE format('CREATE INDEX %I ON %I USING gin (search_words(%L, programme, id, state))',
            name || '_search', name, name);
    END LOOP;
END $$;

-- What was suggested in one consultation; which one that is never changes in a row. Responses have theirs since V2.
CREATE INDEX suggestion_by_consultation ON suggestion (programme, (state ->> 'consultation'), id) WHERE is_first;
