/** As one would write it by hand for these screens. Ids are uuids, dates and money are texts. */
export const typeDefs = `
type Query {
  placements(round: ID, updatedSince: String, fromYear: Int, first: Int!): PlacementConnection!
  placement(id: ID!): Placement
  graduates(search: String, fromYear: Int, school: ID, first: Int!): GraduateConnection!
  placementGroups(round: ID!): [PlacementGroup!]!
  placementFigures(round: ID!): PlacementFigures!
  roundReportGroups(round: ID!): [ReportGroup!]!
  rounds(first: Int!): RoundConnection!
  inboxItems(first: Int!): InboxConnection!
  nodes(ids: [ID!]!): [Placement]!
}
type Mutation {
  placementEdit(id: ID!, version: Int!, callBack: String!): Placement
}
type PageInfo { hasNextPage: Boolean! endCursor: String }
type PlacementConnection { totalCount: Int! nodes: [Placement!]! pageInfo: PageInfo! }
type GraduateConnection { totalCount: Int! nodes: [Graduate!]! }
type RoundConnection { nodes: [Round!]! }
type InboxConnection { totalCount: Int! nodes: [InboxItem!]! }
type Placement {
  id: ID! state: String! destination: String post: String matched: Boolean wageFen: String startOn: String evidenceGrade: String
  callBack: String version: Int! updatedAt: String!
  round: Round graduate: Graduate school: OrgUnit employer: Employer evidence: [Evidence!]!
}
type Graduate {
  id: ID! name: String! className: String! graduationYear: Int! major: Major school: OrgUnit placements(first: Int!): PlacementConnection!
}
type Major { code: String! zh: String! }
type OrgUnit { id: ID! nameZh: String! }
type Employer { id: ID! name: String! creditCode: String! }
type Evidence { id: ID! kind: String! attachment: Attachment }
type Attachment { id: ID! fileName: String! byteSize: Float! }
type Round { id: ID! kind: String! periodYear: Int! titleZh: String! opensOn: String! dueOn: String! }
type InboxItem { id: ID! kind: String! titleZh: String! dueOn: String orgUnit: OrgUnit }
type PlacementGroup { school: OrgUnit destination: String count: Int! employed: Int! known: Int! wage: Float }
type PlacementFigures { count: Int! reported: Int! employed: Int! known: Int! wage: Float }
type ReportGroup { state: String! count: Int! }
`;
