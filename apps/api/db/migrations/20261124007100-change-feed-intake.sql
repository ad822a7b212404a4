SELECT follow_changes('major_offer', 'MajorOffer', 'school_id');
SELECT follow_changes('school_class', 'SchoolClass', 'school_id');
SELECT follow_changes('intake_plan', 'IntakePlan', 'school_id');
SELECT follow_changes('applicant', 'Applicant', 'school_id');
