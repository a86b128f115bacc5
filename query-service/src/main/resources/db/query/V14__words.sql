-- Search looks up things, and then at the version of each that is asked for. To index every version of every row was nearly all
-- of the work of a rebuild, and most versions of a thing have the same words.

-- The words of both, each once.
CREATE FUNCTION search_union(one text, other text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN (SELECT coalesce(string_agg(DISTINCT word, ' ' ORDER BY word), '')
            FROM unnest(string_to_array(one || ' ' || other, ' ')) word WHERE word <> '');

-- What a thing was ever found by; the programme and the kind are words too, as in search_words. It must have an answer to
-- anything. What is cut off would be too long for an index.
CREATE FUNCTION search_ever(of_table text, of_programme text, of_id text, names text, texts text) RETURNS tsvector
LANGUAGE sql IMMUTABLE PARALLEL SAFE COST 10000
    RETURN to_tsvector('simple'::regconfig, left(names, 20000))
        || to_tsvector('norwegian'::regconfig, left(names, 20000) || ' ' || left(texts, 200000))
        || array_to_tsvector(ARRAY['=' || of_programme,
            '/' || CASE of_table WHEN 'subject' THEN split_part(of_id, '/', 1) ELSE of_table END]);

DO $$
DECLARE name text;
BEGIN
    FOREACH name IN ARRAY ARRAY['subject', 'response', 'suggestion', 'decision', 'milestone', 'source'] LOOP
        EXECUTE format('CREATE TABLE %I (
            programme text COLLATE "C" NOT NULL,
            id        text COLLATE "C" NOT NULL,
            names     text NOT NULL,
            texts     text NOT NULL,
            PRIMARY KEY (programme, id)) WITH (fillfactor = 80)', name || '_words');
        EXECUTE format('COMMENT ON TABLE %I IS %L', name || '_words',
            'The words that any version of a row of ' || name || ' has had, each once. Search finds rows by them.');
        EXECUTE format('INSERT INTO %I
            SELECT programme, id, search_union(string_agg(DISTINCT search_names(%L, id, state), '' ''), ''''),
                   search_union(regexp_replace(string_agg(DISTINCT search_text(%L, state), '' ''), ''\s+'', '' '', ''g''), '''')
            FROM %I GROUP BY programme, id', name || '_words', name, name, name);
        EXECUTE format('CREATE INDEX %I ON %I USING gin (search_ever(%L, programme, id, names, texts))',
            name || '_words_search', name || '_words', name);
        EXECUTE format('DROP INDEX %I', name || '_search');
    END LOOP;
END $$;
