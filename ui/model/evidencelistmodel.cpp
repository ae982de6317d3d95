// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/evidencelistmodel.h"

#include "core/links/evidences.h"
#include "ui/widgets/rowdelegate.h"

#include <QColor>

namespace partsong {

using namespace Qt::StringLiterals;

EvidenceListModel::EvidenceListModel(Project &project, QObject *parent)
    : QAbstractListModel(parent), m_project(project)
{
    connect(&project, &Project::changed, this, &EvidenceListModel::apply);
}

void EvidenceListModel::setClaim(SubjectId claim)
{
    m_claim = claim;
    load();
}

// A claim has a handful of rows of evidence, so those of one claim are read anew when one of them changed.
void EvidenceListModel::load()
{
    beginResetModel();
    m_rows.clear();
    if (!m_claim.null()) {
        for (const Evidence &evidence : evidenceOf(m_project, m_claim.uuid()))
            m_rows.push_back(listed(evidence));
    }
    std::ranges::stable_sort(m_rows, {}, [](const ListedEvidence &row) { return row.evidence.stance; });
    endResetModel();
}

EvidenceListModel::ListedEvidence EvidenceListModel::listed(const Evidence &evidence) const
{
    const Uuid subject = evidence.subject.uuid();
    const SubjectKind *kind = m_project.kindOf(subject);
    if (!kind)
        return {evidence, {}, {}, {}};
    return {evidence, kind->shownName(), kind->title(m_project, subject), QString::fromLatin1(kind->icon)};
}

void EvidenceListModel::apply(const ChangeSet &changes)
{
    for (const auto &[before, after] : changes.of<Evidence>()) {
        if ((before && before->claim == m_claim) || (after && after->claim == m_claim))
            return load();
    }
}

const Evidence *EvidenceListModel::evidenceAt(const QModelIndex &index) const
{
    return index.isValid() ? &m_rows[static_cast<size_t>(index.row())].evidence : nullptr;
}

int EvidenceListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant EvidenceListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ListedEvidence &row = m_rows[static_cast<size_t>(index.row())];
    const bool against = row.evidence.stance == Stance::Challenges;
    const QString stance = against ? tr("Against") : tr("For");
    switch (role) {
    case Qt::DisplayRole:
        return row.words;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return u"%1, %2: %3 %4"_s.arg(stance, row.kind, row.words, row.evidence.note).trimmed();
    case RowDelegate::DetailRole: {
        const QString detail = (against ? u"− "_s : u"+ "_s) + stance + u" · "_s + row.kind;
        return row.evidence.note.isEmpty() ? detail : detail + u" · "_s + row.evidence.note;
    }
    case RowDelegate::ColourRole:
        return against ? QColor::fromRgb(0xD55E00) : QColor::fromRgb(0x009E73);
    default:
        return {};
    }
}

} // namespace partsong
