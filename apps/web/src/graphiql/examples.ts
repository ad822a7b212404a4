/** Operations to begin with; each runs as it is on the demo data. */
export const examples: readonly { query: string; variables?: string }[] = [
  {
    query: `# Who am I, and what do I see?
query Me {
  viewer {
    account { name username }
    grants { role { zh en } orgUnit { name pathNames } }
  }
}
`,
  },
  {
    query: `# A page of placements: the same filter objects as on the screens
query Placements($where: PlacementFilter) {
  placements(first: 20, where: $where) {
    totalCount
    nodes {
      id
      state
      graduate { name graduationYear className }
      school { name }
      destination { code zh }
      employer { name }
    }
    pageInfo { hasNextPage endCursor }
  }
}
`,
    variables: '{ "where": { "destination": { "in": ["D11"] } } }',
  },
  {
    query: `# Counts by school and destination, without reading the rows
query ByDestination {
  placementGroups(by: [SCHOOL, DESTINATION], first: 100) { label count }
}
`,
  },
  {
    query: `# Schools of the district
query Schools {
  orgUnits(first: 50, where: { kind: { eq: school } }) {
    totalCount
    nodes { id name code schoolType { zh } pathNames }
  }
}
`,
  },
  {
    query: `# What happened last to records that I see; docs/follow-changes.md tells how to keep a copy
query Changes {
  changeCursor
  changes(last: 20) {
    edges { cursor node { at kind type record orgUnit { name } } }
    pageInfo { hasNextPage endCursor }
  }
}
`,
  },
];
