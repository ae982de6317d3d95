// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/decisionspanel.h"

#include "core/links/decisionlink.h"
#include "core/links/subjects.h"
#include "core/store/naming.h"
#include "core/store/schema.h"
#include "core/store/subjectkind.h"
#include "core/themes/theme.h"
#include "core/workshop/ballot.h"
#include "ui/shell/navigator.h"
#include "ui/shell/notices.h"
#include "ui/shell/studycontext.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/forms.h"
#include "ui/widgets/rowdelegate.h"
#include "ui/widgets/scale.h"
#include "ui/workshop/boardwords.h"

#include <QDateTime>
#include <QKeyEvent>
#include <QListView>
#include <QLocale>
#include <QPushButton>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

constexpr int IdRole = Qt::UserRole;
constexpr int DetailLines = 4;

} // namespace

DecisionsPanel::DecisionsPanel(StudyContext &context, BoardCommands &commands, QWidget *parent)
    : QWidget(parent), m_context(context), m_commands(commands), m_model(new QStandardItemModel(this)),
      m_list(new QListView), m_new(new QPushButton(tr("New decision…"))),
      m_edit(new QPushButton(tr("Change…"))), m_remove(new QPushButton(tr("Remove")))
{
    auto *layout = column(this, 0, 0);
    auto *buttons = new QWidget;
    auto *line = new FlowLayout(buttons);
    line->setContentsMargins(space(2), space(2), space(2), space(2));
    line->setSpacing(space(1));
    for (QPushButton *button : {m_new, m_edit, m_remove})
        line->addWidget(button);
    layout->addWidget(buttons);
    layout->addWidget(m_list, 1);
    auto *delegate = new RowDelegate(m_list);
    delegate->setDetailLines(DetailLines);
    m_list->setModel(m_model);
    m_list->setItemDelegate(delegate);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setAccessibleName(tr("Decisions, latest first"));
    connect(m_new, &QPushButton::clicked, this, &DecisionsPanel::newDecision);
    connect(m_edit, &QPushButton::clicked, this, &DecisionsPanel::editCurrent);
    connect(m_remove, &QPushButton::clicked, this, &DecisionsPanel::removeCurrent);
    connect(m_list, &QListView::activated, this, &DecisionsPanel::editCurrent);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        m_edit->setEnabled(current().has_value());
        m_remove->setEnabled(current().has_value());
        if (const auto id = current())
            m_context.navigator.select(subjectId(*id));
    });
    connect(&context.project, &Project::changed, this, [this](const ChangeSet &changes) {
        if (changes.touches<Decision>() || changes.touches<DecisionLink>())
            refresh();
    });
    refresh();
}

std::optional<Id<Decision>> DecisionsPanel::current() const
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid())
        return std::nullopt;
    return Id<Decision>(index.data(IdRole).value<Uuid>());
}

QString DecisionsPanel::detailOf(const Decision &decision) const
{
    const QString day =
        QLocale().toString(QDateTime::fromMSecsSinceEpoch(decision.time).date(), QLocale::ShortFormat);
    QStringList words{decision.by.isEmpty() ? day : u"%1, %2"_s.arg(decision.by, day)};
    if (!decision.why.isEmpty())
        words << decision.why;
    const size_t changed = changedBy(m_context.project, decision.id).size();
    if (changed > 0)
        words << tr("Changed %n thing(s).", nullptr, int(changed));
    return words.join(u". "_s);
}

void DecisionsPanel::refresh()
{
    const auto before = current();
    std::vector<Decision> decisions = m_context.project.all<Decision>();
    std::ranges::stable_sort(decisions, std::ranges::greater{}, &Decision::time);
    m_model->clear();
    for (const Decision &decision : decisions) {
        auto *item = new QStandardItem(decision.text.simplified());
        item->setData(QVariant::fromValue(decision.id.uuid()), IdRole);
        item->setData(detailOf(decision), RowDelegate::DetailRole);
        item->setToolTip(decision.text);
        m_model->appendRow(item);
        if (before == decision.id)
            m_list->setCurrentIndex(item->index());
    }
    m_edit->setEnabled(current().has_value());
    m_remove->setEnabled(current().has_value());
    m_new->setDisabled(m_context.project.readOnly());
}

// What is on the board and its ballots to rest on; themes and the model to have changed. What is tied already
// is always among them.
DecisionDialog::Offers DecisionsPanel::offers(const std::vector<Uuid> &on,
                                              const std::vector<Uuid> &changed) const
{
    DecisionDialog::Offers offers;
    const auto offer = [this](std::vector<DecisionDialog::Offer> &list, SubjectId subject, bool ticked) {
        if (std::ranges::contains(list, subject, &DecisionDialog::Offer::subject))
            return;
        const SubjectKind *kind = m_context.project.kindOf(subject.uuid());
        if (kind)
            list.push_back({subject,
                            u"%1: %2"_s.arg(kind->shownName(), titleOf(m_context.project, subject.uuid())),
                            ticked});
    };
    for (const Uuid &subject : on)
        offer(offers.on, SubjectId(subject), true);
    for (const Ballot &ballot : m_context.project.where<Ballot>("canvas", m_commands.model().canvas()))
        offer(offers.on, subjectId(ballot.id), false);
    for (const ItemId &id : m_commands.model().readingOrder()) {
        if (const SubjectId subject = m_commands.model().find(id)->item.subject; !subject.null())
            offer(offers.on, subject, false);
    }
    for (const Uuid &subject : changed)
        offer(offers.changed, SubjectId(subject), true);
    for (const TreeNode &node : treeOrder(m_context.project, Theme::type()))
        offer(offers.changed, SubjectId(node.id), false);
    // The parts of the model, which this chapter knows as subjects only.
    const RecordType &element = *m_context.project.schema().typeOfKind(u"element"_s);
    for (const Row &row : m_context.project.rows(element))
        offer(offers.changed, SubjectId(element.idOf(row)), false);
    return offers;
}

void DecisionsPanel::newDecision()
{
    if (m_context.project.readOnly())
        return;
    std::vector<Uuid> on;
    for (const ItemId &id : m_commands.selection().ids()) {
        const BoardThing *thing = m_commands.model().find(id);
        if (!thing->item.subject.null())
            on.push_back(thing->item.subject.uuid());
    }
    DecisionDialog dialog(offers(on, {}), window());
    if (dialog.exec() == QDialog::Accepted)
        m_context.notices.report(addDecision(m_context.project, dialog.draft()));
}

void DecisionsPanel::editCurrent()
{
    const auto id = current();
    const Result<Decision> decision = id ? m_context.project.find(*id) : failure(ErrorKind::NotFound, {});
    if (!decision || m_context.project.readOnly())
        return;
    DecisionDialog dialog(offers(takenOn(m_context.project, *id), changedBy(m_context.project, *id)),
                          window());
    dialog.setDraft(
        {.text = decision->text, .why = decision->why, .by = decision->by, .time = decision->time});
    if (dialog.exec() != QDialog::Accepted)
        return;
    const DecisionDraft draft = dialog.draft();
    m_context.notices.report(setDecision(m_context.project, *id,
                                         {.text = draft.text,
                                          .why = draft.why,
                                          .by = draft.by,
                                          .on = draft.on,
                                          .changed = draft.changed,
                                          .time = draft.time}));
}

void DecisionsPanel::removeCurrent()
{
    if (const auto id = current(); id && !m_context.project.readOnly())
        m_context.notices.report(removeDecision(m_context.project, *id));
}

void DecisionsPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete && m_list->hasFocus())
        return removeCurrent();
    QWidget::keyPressEvent(event);
}

} // namespace partsong
