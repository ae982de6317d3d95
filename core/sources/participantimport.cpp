// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/participantimport.h"

#include "core/sources/knownattributes.h"
#include "core/store/edit.h"
#include "core/store/naming.h"

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

std::optional<ParticipantField> fieldOf(const QString &head)
{
    const QString name = head.toLower();
    if (name == "group"_L1)
        return ParticipantField::Group;
    if (name == "site"_L1)
        return ParticipantField::Site;
    if (name == "within"_L1)
        return ParticipantField::Within;
    return std::nullopt;
}

QStringList valuesOf(const PlainTable &table, qsizetype column)
{
    QStringList values;
    for (const QStringList &row : table.rows)
        values << row.at(column).trimmed();
    return values;
}

// Finds out what each row would change, and what does not fit.
class ParticipantPlanner {
public:
    ParticipantPlanner(const Project &project, const PlainTable &table, ParticipantImportPlan &plan)
        : m_table(table), m_plan(plan), m_known(project)
    {
        for (const Participant &participant : project.all<Participant>()) {
            m_participants.insert(participant.id, participant);
            m_names.insert(participant.name, participant.id);
        }
    }

    void addColumn(qsizetype at, const ParticipantImportChoices &choices)
    {
        PlannedColumn column;
        column.head = m_table.heads.at(at);
        ReadColumn read = readColumn(m_table, at);
        Attribute attribute{{}, attributeNameFrom(column.head), read.kind, {}, 0};
        if (const auto field = fieldOf(column.head)) {
            column.column.field = *field;
        } else {
            column.column.field = ParticipantField::Attribute;
            const auto known = std::ranges::find(m_known.attributes(), attribute.name, &Attribute::name);
            column.known = known != m_known.attributes().end();
            if (column.known)
                attribute = *known;
            else
                attribute.kind = choices.kinds.value(column.head, read.kind);
            if (!column.known && attribute.kind == AttributeKind::Choice)
                attribute.choices = distinct(at).join(u'\n');
            column.column.attribute = attribute.id;
            column.kind = attribute.kind;
        }
        m_plan.columns.push_back(column);
        m_types.push_back({at, attribute, dateOrderOf(valuesOf(m_table, at))});
    }

    void addRow(const QStringList &cells, qsizetype nameAt, int line)
    {
        m_line = line;
        const Result<QString> name = checkedName(cells.at(nameAt));
        if (!name)
            return issue(cells.at(nameAt).trimmed().isEmpty() ? u"empty"_s : errorKindName(name.error().kind),
                         cells.at(nameAt).trimmed().isEmpty()
                             ? Tr::tr("Row %1 has no name, so it was left out.").arg(line)
                             : name.error().message);
        if (m_met.contains(*name))
            return issue(
                u"duplicate"_s,
                Tr::tr("“%1” stands in the table more than once. Row %2 was left out.").arg(*name).arg(line));
        m_met.insert(*name);
        const auto ids = m_names.values(*name);
        if (ids.size() > 1)
            return issue(errorKindName(ErrorKind::Ambiguous),
                         Tr::tr("There are %1 participants called “%2”; row %3 was left out.")
                             .arg(ids.size())
                             .arg(*name)
                             .arg(line));
        planRow(ids.isEmpty() ? Id<Participant>() : ids.front(), *name, cells);
    }

    // Homes and the like that only others were said to be within.
    void addOuter()
    {
        for (const auto &[name, line] : m_outer) {
            if (m_met.contains(name) || m_names.contains(name))
                continue;
            m_met.insert(name);
            m_plan.participants.push_back({name, PlannedChange::Added, {}, {}});
            m_plan.rows.push_back({{}, name, {}, line});
        }
    }

private:
    struct Type {
        qsizetype at; // in the table
        Attribute attribute;
        DateOrder order;
    };

    QStringList distinct(qsizetype at) const
    {
        QStringList values = valuesOf(m_table, at);
        values.removeAll(QString());
        values.removeDuplicates();
        values.sort(Qt::CaseInsensitive);
        return values;
    }

    void issue(const QString &kind, const QString &text, const QString &column = {})
    {
        m_plan.issues.push_back({kind, text, m_line, column});
    }

    void planRow(Id<Participant> id, const QString &name, const QStringList &cells)
    {
        PlannedParticipant planned{name, id.null() ? PlannedChange::Added : PlannedChange::Unchanged, {}, {}};
        ParticipantImportPlan::Row row{id, name, {}, m_line};
        for (size_t i = 0; i < m_types.size(); ++i) {
            const QString typed = cells.at(m_types[i].at).trimmed();
            if (!typed.isEmpty())
                planCell(planned, row, i, typed);
        }
        if (planned.change == PlannedChange::Unchanged && !row.cells.empty())
            planned.change = PlannedChange::Updated;
        m_plan.participants.push_back(planned);
        m_plan.rows.push_back(row);
    }

    void planCell(PlannedParticipant &planned, ParticipantImportPlan::Row &row, size_t i,
                  const QString &typed)
    {
        const ParticipantField field = m_plan.columns[i].column.field;
        const Attribute &attribute = m_types[i].attribute;
        QString value = typed;
        if (field == ParticipantField::Attribute) {
            const Result<QString> checked = checkedValue(attribute, typed, m_types[i].order);
            if (!checked)
                return issue(errorKindName(checked.error().kind), checked.error().message, attribute.name);
            value = *checked;
        }
        if (field == ParticipantField::Within)
            m_outer.emplace_back(value, m_line);
        const QString before = valueNow(row.participant, field, attribute);
        if (before == value)
            return;
        row.cells.push_back({i, value});
        const QString key =
            field == ParticipantField::Attribute ? attribute.name : m_table.heads.at(m_types[i].at).toLower();
        const AttributeKind kind =
            field == ParticipantField::Attribute ? attribute.kind : AttributeKind::Text;
        if (!row.participant.null())
            planned.before.insert(key, jsonOf(kind, before));
        planned.after.insert(key, jsonOf(kind, value));
    }

    QString valueNow(Id<Participant> id, ParticipantField field, const Attribute &attribute) const
    {
        const Participant participant = m_participants.value(id);
        switch (field) {
        case ParticipantField::Name:
            return participant.name;
        case ParticipantField::Group:
            return participant.group;
        case ParticipantField::Site:
            return participant.site;
        case ParticipantField::Within:
            return m_participants.value(participant.within).name;
        case ParticipantField::Attribute:
            break;
        }
        return id.null() || attribute.id.null()
            ? QString()
            : m_known.own(subjectId(id), attribute.id).value_or(QString());
    }

    const PlainTable &m_table;
    ParticipantImportPlan &m_plan;
    KnownAttributes m_known;
    std::vector<Type> m_types; // as the plan's columns
    QHash<Id<Participant>, Participant> m_participants;
    QMultiHash<QString, Id<Participant>> m_names;
    QSet<QString> m_met;
    std::vector<std::pair<QString, int>> m_outer; // whom others are within, and in which row
    int m_line = 0;
};

// Makes the attributes that are new, with the choices that the plan's values are.
Status makeAttributes(Edit &edit, ParticipantImportPlan &plan)
{
    for (size_t i = 0; i < plan.columns.size(); ++i) {
        PlannedColumn &column = plan.columns[i];
        if (column.known)
            continue;
        QStringList choices;
        for (const ParticipantImportPlan::Row &row : plan.rows) {
            for (const ParticipantImportPlan::Cell &cell : row.cells) {
                if (cell.column == i)
                    choices << cell.value;
            }
        }
        if (choices.isEmpty())
            continue; // a column without a value
        choices.sort(Qt::CaseInsensitive);
        const auto made =
            defineAttribute(edit.project(), {attributeNameFrom(column.head), column.kind, choices});
        if (!made)
            return std::unexpected(made.error());
        column.column.attribute = *made;
    }
    return {};
}

std::vector<ParticipantRow> rowsToWrite(const ParticipantImportPlan &plan)
{
    std::vector<ParticipantRow> rows;
    rows.reserve(plan.rows.size());
    for (const ParticipantImportPlan::Row &row : plan.rows) {
        ParticipantRow &written = rows.emplace_back(ParticipantRow{row.participant, {}});
        if (row.participant.null())
            written.cells.push_back({{ParticipantField::Name, {}}, row.name});
        for (const ParticipantImportPlan::Cell &cell : row.cells)
            written.cells.push_back({plan.columns[cell.column].column, cell.value});
    }
    return rows;
}

} // namespace

int ParticipantImportPlan::count(PlannedChange change) const
{
    return static_cast<int>(std::ranges::count(participants, change, &PlannedParticipant::change));
}

ReadColumn readColumn(const PlainTable &table, qsizetype column)
{
    const QStringList values = valuesOf(table, column);
    return {guessedKind(values), dateOrderOf(values)};
}

QString attributeNameFrom(const QString &head)
{
    return shortened(head, LongestName);
}

Result<qsizetype> columnCalled(const PlainTable &table, const QString &head)
{
    if (head.isEmpty())
        return 0;
    const qsizetype at = table.heads.indexOf(head.simplified());
    if (at >= 0)
        return at;
    return failure(
        ErrorKind::NotFound,
        Tr::tr("The table has no column “%1”. It has: %2.").arg(shortened(head), table.heads.join(u", "_s)));
}

Result<ParticipantImportPlan> planParticipants(const Project &project, const PlainTable &table,
                                               const ParticipantImportChoices &choices)
{
    const Result<qsizetype> nameAt = columnCalled(table, choices.nameColumn);
    if (!nameAt)
        return std::unexpected(nameAt.error());
    if (table.rows.empty())
        return failure(ErrorKind::Empty, Tr::tr("The table has heads but no rows, so nobody was taken."));
    ParticipantImportPlan plan;
    plan.nameColumn = table.heads.at(*nameAt);
    ParticipantPlanner planner(project, table, plan);
    for (qsizetype at = 0; at < table.heads.size(); ++at) {
        if (at != *nameAt && !choices.leftOut.contains(table.heads.at(at)))
            planner.addColumn(at, choices);
    }
    for (size_t i = 0; i < table.rows.size(); ++i)
        planner.addRow(table.rows[i], *nameAt, i < choices.lines.size() ? choices.lines[i] : int(i) + 2);
    planner.addOuter();
    return plan;
}

Status importParticipants(Project &project, ParticipantImportPlan &plan)
{
    Edit edit(project, PARTSONG_LABEL("Import participants"));
    if (Status made = makeAttributes(edit, plan); !made)
        return made;
    const auto written = writeParticipants(project, rowsToWrite(plan), PARTSONG_LABEL("Import participants"));
    if (!written)
        return std::unexpected(written.error());
    for (const CellProblem &problem : written->problems) {
        const ParticipantImportPlan::Row &row = plan.rows[static_cast<size_t>(problem.row)];
        plan.issues.push_back({errorKindName(problem.error.kind), problem.error.message, row.line, {}});
    }
    return edit.commit();
}

} // namespace partsong
