// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/modeloverview.h"

#include "ui/model/fulllist.h"
#include "ui/widgets/forms.h"
#include "ui/widgets/rowdelegate.h"
#include "ui/widgets/scale.h"
#include "ui/widgets/sectionheader.h"

#include <QLabel>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace partsong {

namespace {

constexpr int IdRole = Qt::UserRole;

} // namespace

ModelOverview::ModelOverview(Diagram &diagram, QWidget *parent)
    : QScrollArea(parent), m_diagram(diagram), m_counts(quietLabel({})),
      m_header(new SectionHeader(tr("Rests on nothing yet"))),
      m_none(quietLabel(tr("Every element and relation has evidence."))),
      m_rows(new QStandardItemModel(this)), m_list(new FullList)
{
    auto *page = new QWidget;
    auto *layout = column(page, 4, 3);
    auto *title = wordsLabel(tr("The shared model"));
    setTextSize(title, TextSize::Lead, QFont::DemiBold);
    layout->addWidget(title);
    layout->addWidget(m_counts);
    layout->addWidget(
        quietLabel(tr("Choose an element or a relation, here or in the picture, to see what it rests on.")));
    layout->addWidget(m_header);
    layout->addWidget(m_none);
    layout->addWidget(m_list);
    layout->addStretch(1);
    m_list->setModel(m_rows);
    m_list->setItemDelegate(new RowDelegate(m_list));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setAccessibleName(tr("Elements and relations without evidence"));
    setWidget(page);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    const auto choose = [this](const QModelIndex &index) {
        Q_EMIT claimWanted(SubjectId(index.data(IdRole).value<Uuid>()));
    };
    connect(m_list, &QListView::activated, this, choose);
    connect(m_list, &QListView::clicked, this, choose);
    connect(&diagram, &Diagram::changed, this, &ModelOverview::refresh);
    refresh();
}

void ModelOverview::add(SubjectId id, const QString &title, const QString &detail)
{
    auto *row = new QStandardItem(title);
    row->setData(QVariant::fromValue(id.uuid()), IdRole);
    row->setData(detail, RowDelegate::DetailRole);
    row->setData(m_diagram.spokenName(id), Qt::AccessibleTextRole);
    m_rows->appendRow(row);
}

void ModelOverview::refresh()
{
    m_counts->setText(tr("Elements: %1. Relations: %2.")
                          .arg(m_diagram.elements().size())
                          .arg(m_diagram.relations().size()));
    m_rows->clear();
    for (const Id<Element> &id : m_diagram.elements()) {
        const DiagramElement *row = m_diagram.element(id);
        if (row->evidence.all() == 0)
            add(subjectId(id), row->element.name, lookOf(*row).type.shown);
    }
    for (const Id<Relation> &id : m_diagram.relations()) {
        const DiagramRelation *row = m_diagram.relation(id);
        const DiagramElement *from = m_diagram.element(row->relation.from);
        const DiagramElement *to = m_diagram.element(row->relation.to);
        if (row->evidence.all() == 0 && from && to)
            add(subjectId(id),
                QStringList{from->element.name, lookOf(*row).words, to->element.name}.join(QLatin1Char(' ')),
                tr("Relation"));
    }
    m_header->setDetail(QString::number(m_rows->rowCount()));
    m_none->setVisible(m_rows->rowCount() == 0 && !m_diagram.empty());
    m_list->setVisible(m_rows->rowCount() > 0);
}

} // namespace partsong
