// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/claiminspector.h"

#include "core/links/evidences.h"
#include "core/model/elements.h"
#include "core/model/modellook.h"
#include "core/model/relations.h"
#include "ui/model/evidencelistmodel.h"
#include "ui/model/fulllist.h"
#include "ui/model/modeloverview.h"
#include "ui/model/relationlistmodel.h"
#include "ui/shell/navigator.h"
#include "ui/shell/notices.h"
#include "ui/widgets/forms.h"
#include "ui/widgets/pagescroll.h"
#include "ui/widgets/rowdelegate.h"
#include "ui/widgets/scale.h"
#include "ui/widgets/sectionheader.h"
#include "ui/widgets/wordsedit.h"

#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace partsong {

using namespace Qt::StringLiterals;

ClaimInspector::ClaimInspector(StudyContext &context, Diagram &diagram, QWidget *parent)
    : QWidget(parent), m_context(context), m_stack(new QStackedWidget(this)),
      m_relations(new RelationListModel(diagram, this))
{
    auto *overview = new ModelOverview(diagram, this);
    connect(overview, &ModelOverview::claimWanted, this, &ClaimInspector::claimWanted);
    m_stack->addWidget(overview);
    m_stack->addWidget(pageScroll(buildPage()));
    column(this, 0, 0)->addWidget(m_stack);
    connect(&context.project, &Project::changed, this, &ClaimInspector::apply);
}

QWidget *ClaimInspector::buildPage()
{
    auto *page = new QWidget(this);
    QVBoxLayout *layout = column(page, 4, 3);
    m_kind = quietLabel({}, page);
    m_between = wordsLabel({}, page);
    setTextSize(m_between, TextSize::Lead, QFont::DemiBold);
    m_name = new WordsLine(tr("Name"), page);
    setTextSize(m_name, TextSize::Lead, QFont::DemiBold);
    m_type = new QComboBox(page);
    m_description = new WordsEdit(tr("Description"), page);
    m_description->setLines(2, 8);
    m_description->setPlaceholderText(tr("What is meant, in a sentence or two"));
    layout->addWidget(m_kind);
    layout->addWidget(m_between);
    layout->addWidget(m_name);
    addFormRow(layout, tr("Type"), m_type);
    addFormRow(layout, tr("Description"), m_description);
    layout->addWidget(buildRelations());
    layout->addWidget(buildEvidence());
    layout->addStretch(1);
    connect(m_name, &WordsLine::edited, this, &ClaimInspector::rename);
    connect(m_description, &WordsEdit::edited, this, &ClaimInspector::describe);
    connect(m_type, &QComboBox::activated, this, &ClaimInspector::retype);
    return page;
}

QWidget *ClaimInspector::buildRelations()
{
    m_relationPart = new QWidget(this);
    QVBoxLayout *layout = column(m_relationPart, 0, 2);
    m_relationHeader = new SectionHeader(tr("Relations"), m_relationPart);
    m_relationList = new FullList(m_relationPart);
    m_relationList->setModel(m_relations);
    m_relationList->setItemDelegate(new RowDelegate(m_relationList));
    m_relationList->setAccessibleName(tr("Relations of this element"));
    connect(m_relationList, &QListView::activated, this, [this](const QModelIndex &index) {
        Q_EMIT claimWanted(subjectId(m_relations->relationAt(index)));
    });
    layout->addWidget(m_relationHeader);
    layout->addWidget(m_relationList);
    return m_relationPart;
}

QWidget *ClaimInspector::buildEvidence()
{
    auto *part = new QWidget(this);
    QVBoxLayout *layout = column(part, 0, 2);
    auto *header = new SectionHeader(tr("Evidence"), part);
    m_add = new QPushButton(tr("Add…"), part);
    m_add->setAccessibleName(tr("Add evidence"));
    connect(m_add, &QPushButton::clicked, this, [this] { Q_EMIT evidenceWanted(m_claim); });
    header->addAction(m_add);
    m_counts = quietLabel({}, part);
    m_evidence = new EvidenceListModel(m_context.project, this);
    m_list = new FullList(part);
    m_list->setModel(m_evidence);
    auto *rows = new RowDelegate(m_list);
    rows->setTitleLines(3);
    m_list->setItemDelegate(rows);
    m_list->setAccessibleName(tr("Evidence for and against"));
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_list, &QListView::activated, this, &ClaimInspector::openEvidence);
    connect(m_list, &QListView::customContextMenuRequested, this, &ClaimInspector::showEvidenceMenu);
    auto *remove = new QShortcut(QKeySequence::Delete, m_list, nullptr, nullptr, Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, &ClaimInspector::removeEvidenceRow);
    layout->addWidget(header);
    layout->addWidget(m_counts);
    layout->addWidget(m_list);
    return part;
}

bool ClaimInspector::onRelation() const
{
    return m_context.project.kindNameOf(m_claim.uuid()) == "relation"_L1;
}

bool ClaimInspector::exists() const
{
    return m_context.project.kindOf(m_claim.uuid());
}

void ClaimInspector::show(SubjectId claim)
{
    if (claim != m_claim)
        commitPending();
    m_claim = claim;
    refresh();
}

void ClaimInspector::refresh()
{
    const auto element = m_context.project.find(Id<Element>(m_claim.uuid()));
    const auto relation = m_context.project.find(Id<Relation>(m_claim.uuid()));
    const bool any = element || relation;
    m_stack->setCurrentIndex(any ? 1 : 0);
    m_evidence->setClaim(any ? m_claim : SubjectId());
    m_relations->setElement(element ? element->id : Id<Element>());
    if (element)
        showElement(*element);
    else if (relation)
        showRelation(*relation);
    const EvidenceCounts counts = evidenceCounts(m_context.project, m_claim.uuid());
    m_counts->setText(counts.all() == 0
                          ? tr("Nothing yet. It is drawn with a dashed line until it rests on something.")
                          : evidenceWords(counts));
    m_list->setVisible(counts.all() > 0);
    const bool editable = !m_context.project.readOnly();
    m_add->setEnabled(editable);
    m_type->setEnabled(editable);
    m_name->setReadOnly(!editable);
    m_description->setReadOnly(!editable);
}

void ClaimInspector::edit()
{
    if (onRelation())
        return m_type->setFocus(Qt::OtherFocusReason);
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
}

void ClaimInspector::showElement(const Element &element)
{
    m_kind->setText(tr("Element"));
    m_between->hide();
    m_name->show();
    m_name->setWords(element.name);
    if (!m_name->hasFocus())
        m_name->setCursorPosition(0); // a long name shows its beginning
    m_description->setWords(element.description);
    const int ties = m_relations->rowCount();
    m_relationHeader->setDetail(QString::number(ties));
    m_relationPart->setVisible(ties > 0);
    fillTypes(false, element.elementType);
}

void ClaimInspector::showRelation(const Relation &relation)
{
    const auto from = m_context.project.find(relation.from);
    const auto to = m_context.project.find(relation.to);
    m_kind->setText(tr("Relation"));
    m_name->hide();
    m_relationPart->hide();
    m_between->setText(u"%1  →  %2"_s.arg(from ? from->name : QString(), to ? to->name : QString()));
    m_between->show();
    m_description->setWords(relation.description);
    fillTypes(true, relation.relationType);
}

void ClaimInspector::fillTypes(bool relation, const QString &current)
{
    m_type->clear();
    if (relation) {
        for (const RelationType &type : relationTypes())
            m_type->addItem(type.shown, type.name);
    } else {
        for (const ElementType &type : elementTypes())
            m_type->addItem(type.shown, type.name);
    }
    if (m_type->findData(current) < 0)
        m_type->addItem(current, current);
    m_type->setCurrentIndex(m_type->findData(current));
}

void ClaimInspector::commitPending()
{
    m_name->commit();
    m_description->commit();
}

void ClaimInspector::apply(const ChangeSet &changes)
{
    if (changes.touches<Element>() || changes.touches<Relation>() || changes.touches<Evidence>())
        refresh();
}

void ClaimInspector::rename(const QString &name)
{
    if (exists()
        && !m_context.notices.report(
            setElement(m_context.project, Id<Element>(m_claim.uuid()), {.name = name})))
        refresh();
}

void ClaimInspector::describe(const QString &description)
{
    if (!exists())
        return;
    if (onRelation())
        m_context.notices.report(
            setRelation(m_context.project, Id<Relation>(m_claim.uuid()), {.description = description}));
    else
        m_context.notices.report(
            setElement(m_context.project, Id<Element>(m_claim.uuid()), {.description = description}));
}

void ClaimInspector::retype()
{
    const QString type = m_type->currentData().toString();
    const bool done = onRelation() ? m_context.notices.report(
                          setRelation(m_context.project, Id<Relation>(m_claim.uuid()), {.type = type}))
                                   : m_context.notices.report(setElement(
                                       m_context.project, Id<Element>(m_claim.uuid()), {.type = type}));
    if (!done)
        refresh();
}

void ClaimInspector::openEvidence()
{
    if (const Evidence *evidence = m_evidence->evidenceAt(m_list->currentIndex()))
        m_context.navigator.goTo(evidence->subject);
}

void ClaimInspector::turnEvidence()
{
    const Evidence *evidence = m_evidence->evidenceAt(m_list->currentIndex());
    if (!evidence)
        return;
    const Stance other = evidence->stance == Stance::Supports ? Stance::Challenges : Stance::Supports;
    m_context.notices.report(setEvidence(m_context.project, evidence->id, other, evidence->note));
}

void ClaimInspector::removeEvidenceRow()
{
    if (const Evidence *evidence = m_evidence->evidenceAt(m_list->currentIndex()))
        m_context.notices.report(removeEvidence(m_context.project, evidence->id));
}

void ClaimInspector::showEvidenceMenu(const QPoint &at)
{
    const Evidence *evidence = m_evidence->evidenceAt(m_list->indexAt(at));
    if (!evidence)
        return;
    QMenu menu;
    menu.addAction(tr("Go to the words"), this, &ClaimInspector::openEvidence);
    menu.addAction(evidence->stance == Stance::Supports ? tr("It speaks against") : tr("It speaks for"), this,
                   &ClaimInspector::turnEvidence);
    menu.addSeparator();
    menu.addAction(tr("Remove from the evidence"), this, &ClaimInspector::removeEvidenceRow);
    menu.exec(m_list->viewport()->mapToGlobal(at));
}

} // namespace partsong
