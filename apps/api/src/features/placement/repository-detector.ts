import type { DetectorRow, EvidenceFile } from '@fuzhi/domain/placement/detector-facts.ts';
import { destinationsWith } from '@fuzhi/domain/placement/model.ts';

type FactLine = {
  id: string;
  name: string;
  class_name: string;
  major_code: string;
  graduated_on: string;
  destination: string | null;
  employer_id: string | null;
  employer: string | null;
  founded_on: string | null;
  closed_on: string | null;
  under_agreement: boolean;
  channel: string | null;
  wage_fen: number | null;
  start_on: string | null;
  next_school: string | null;
  phone: string | null;
  filled_at: number;
  studied_earlier: boolean;
  evidence: readonly { kind: string; hash: string | null; others: number }[] | null;
};

/** Fields of a row whose entry is the entry of a destination; a call-back note alone is not. */
const SUBSTANCE = ['destination', 'employerCode', 'wage', 'startOn', 'nextSchool'];
/** What proves that somebody was admitted. */
const ADMISSION = ['E07', 'E08'];

/**
 * All that the detectors ask about a report, in one statement that answers one JSON text a row. The blind index of a telephone number does not
 * leave the database: what does is a digest of it that holds for one round. Each row is as old as the last entry of its substance in the trail,
 * since moving along its life touches a row too; rows without a trail go by their last change.
 */
const DETECTOR_FACTS = `
  SELECT row_to_json(fact)::text AS json FROM (
    SELECT p.id, g.name, g.class_name, g.major_code, g.graduated_on, p.destination, p.employer_id, e.name AS employer,
           e.founded_on, e.closed_on, 
           EXISTS (SELECT FROM cooperation c WHERE c.school_id = p.school_id AND c.employer_id = p.employer_id AND c.kind = 'ORDER'
                     AND c.state IN ('CONFIRMED', 'ENDED') AND g.major_code = ANY(c.major_codes)
                     AND daterange(c.valid_from, coalesce(c.ended_on, c.valid_to), '[]') && daterange(g.graduated_on, greatest(p.start_on, g.graduated_on), '[]')) AS under_agreement,
           p.channel, p.wage_fen, p.start_on, p.next_school,
           substr(encode(sha256(i.phone_index || uuid_send(p.round_id)), 'hex'), 1, 32) AS phone,
           floor(extract(epoch FROM coalesce(entered.at, p.updated_at)) * 1000) AS filled_at,
           EXISTS (SELECT FROM placement before JOIN round before_r ON before_r.id = before.round_id
                     JOIN placement_evidence admitted ON admitted.placement_id = before.id AND admitted.kind = ANY($3::text[])
                    WHERE before.graduate_id = p.graduate_id AND before_r.opens_on < r.opens_on
                      AND before.destination = ANY($4::text[])) AS studied_earlier,
           named.evidence
      FROM placement p
      JOIN round r ON r.id = p.round_id
      JOIN graduate g ON g.id = p.graduate_id
      LEFT JOIN graduate_identity i ON i.graduate_id = g.id
      LEFT JOIN employer e ON e.id = p.employer_id
      LEFT JOIN LATERAL (SELECT max(a.at) AS at FROM audit_entry a
        WHERE a.record_id = p.id AND a.noun = 'placement' AND a.after ?| $5::text[]) entered ON true
      LEFT JOIN LATERAL (
        SELECT json_agg(json_build_object('kind', v.kind, 'hash', encode(f.sha256, 'hex'), 'others', CASE WHEN f.id IS NULL THEN 0 ELSE (
                 SELECT count(DISTINCT other_p.graduate_id) FROM attachment other_f
                   JOIN placement_evidence other_v ON other_v.attachment_id = other_f.id
                   JOIN placement other_p ON other_p.id = other_v.placement_id
                  WHERE other_f.sha256 = f.sha256 AND other_p.school_id = p.school_id AND other_p.graduation_year <> p.graduation_year) END)) AS evidence
          FROM placement_evidence v LEFT JOIN attachment f ON f.id = v.attachment_id WHERE v.placement_id = p.id
      ) named ON true
     WHERE p.round_id = $1::uuid AND p.school_id = $2::uuid
     ORDER BY p.id
  ) fact`;

/** The statement for one report. */
export const detectorStatement = (roundId: string, schoolId: string): { readonly text: string; readonly values: readonly unknown[] } => ({
  text: DETECTOR_FACTS,
  values: [roundId, schoolId, ADMISSION, destinationsWith('group', 'STUDY'), SUBSTANCE],
});

/** A line of the statement, in the words of the domain. */
export const detectorRow = (json: string): DetectorRow => {
  const line = JSON.parse(json) as FactLine;
  const evidence = line.evidence ?? [];
  return {
    id: line.id,
    graduateName: line.name,
    className: line.class_name,
    majorCode: line.major_code,
    graduatedOn: line.graduated_on,
    destination: line.destination,
    employerId: line.employer_id,
    employerName: line.employer,
    employerFoundedOn: line.founded_on,
    employerClosedOn: line.closed_on,
    underAgreement: line.under_agreement,
    channel: line.channel,
    wage: line.wage_fen === null ? null : line.wage_fen / 100,
    startOn: line.start_on,
    nextSchool: line.next_school,
    evidence: [...new Set(evidence.map((one) => one.kind))],
    files: evidence.flatMap((one): EvidenceFile[] =>
      one.hash === null ? [] : [{ kind: one.kind, hash: one.hash, otherYears: one.others }],
    ),
    phone: line.phone,
    filledAt: line.filled_at,
    studiedEarlier: line.studied_earlier,
  };
};
