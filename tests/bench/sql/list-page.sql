-- What a person would write by hand for this one page: one statement, the JSON made by the database.
SELECT json_build_object(
  'total', (SELECT count(*) FROM placement AS c JOIN org_unit AS cu ON cu.id = c.school_id WHERE c.round_id = $1 AND cu.path <@ $2::ltree),
  'nodes', coalesce(json_agg(json_build_object(
    'id', p.id, 'state', p.state, 'destination', p.destination, 'post', p.post, 'matched', p.matched, 'wage', p.wage_fen, 'startOn', p.start_on,
    'evidenceGrade', p.evidence_grade, 'version', p.version, 'updatedAt', p.updated_at,
    'graduate', json_build_object('id', g.id, 'name', g.name, 'className', g.class_name, 'graduationYear', g.graduation_year,
      'major', json_build_object('code', m.code, 'zh', m.zh)),
    'school', json_build_object('id', u.id, 'nameZh', u.name_zh),
    'employer', CASE WHEN e.id IS NOT NULL THEN json_build_object('id', e.id, 'name', e.name, 'creditCode', e.credit_code) END,
    'evidence', v.rows) ORDER BY p.updated_at DESC, p.id DESC), '[]'))
FROM (SELECT q.* FROM placement AS q JOIN org_unit AS qu ON qu.id = q.school_id WHERE q.round_id = $1 AND qu.path <@ $2::ltree
      ORDER BY q.updated_at DESC, q.id DESC LIMIT 50) AS p
JOIN graduate AS g ON g.id = p.graduate_id
JOIN major AS m ON m.code = g.major_code
JOIN org_unit AS u ON u.id = p.school_id
LEFT JOIN employer AS e ON e.id = p.employer_id
LEFT JOIN LATERAL (
  SELECT coalesce(json_agg(json_build_object('id', x.id, 'kind', x.kind, 'attachment',
    CASE WHEN a.id IS NOT NULL THEN json_build_object('id', a.id, 'fileName', a.file_name, 'byteSize', a.byte_size) END) ORDER BY x.kind, x.id), '[]') AS rows
  FROM (SELECT * FROM placement_evidence AS w WHERE w.placement_id = p.id ORDER BY w.kind, w.id LIMIT 50) AS x LEFT JOIN attachment AS a ON a.id = x.attachment_id
) AS v ON true
