// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coding/codespanel.h"

#include "core/coding/codequeries.h"
#include "core/coding/codesets.h"
#include "core/store/project.h"
#include "ui/coding/codebooktools.h"
#include "ui/coding/codecard.h"
#include "ui/coding/codepicker.h"
#include "ui/coding/codesettools.h"
#include "ui/shell/actiontable.h"
#include "ui/shell/navigator.h"
#include "ui/shell/notices.h"
#include "ui/shell/settings.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filterbox.h"
#include "ui/widgets/forms.h"
#include "ui/widgets/pagescroll.h"
#include "ui/widgets/scale.h"
#include "ui/widgets/wordsedit.h"

#include <QDockWidget>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

constexpr SettingKey<CodeOrder> CodesOrder{"coding/codesOrder", CodeOrder::Tree};

} // namespace

CodesPanel::CodesPanel(StudyContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_model(new CodeTreeModel(context.project, this)),
      m_filtered(new CodeFilterModel(m_model, this)), m_filter(new FilterBox(tr("Filter codes"))),
      m_tree(new CodeTree(m_model, m_filtered)), m_pages(new QStackedWidget),
      m_card(new CodeCard(context.project, context.notices)), m_picker(new CodePicker(context.project, this)),
      m_setChip(new Chip({})), m_sets(new CodeSetTools(context, this)),
      m_tools(new CodebookTools(context, this))
{
    auto *layout = column(this, 0, 0);
    layout->addWidget(buildHead());

    QWidget *card = buildCard();
    auto *parts = new QSplitter(Qt::Vertical);
    parts->addWidget(buildTree());
    parts->addWidget(card);
    parts->setStretchFactor(0, 3);
    parts->setStretchFactor(1, 2);
    parts->setChildrenCollapsible(true);
    parts->setSizes({600, 400});
    setScaledMinimumHeight(m_pages, 80);
    setScaledMinimumHeight(card, 40);
    layout->addWidget(parts, 1);

    connect(m_filter, &FilterBox::filtered, m_tree, &CodeTree::setWords);
    connect(m_model, &CodeTreeModel::failed, this,
            [this](const Error &error) { m_context.notices.error(error); });
    connect(m_model, &CodeTreeModel::wordsDropped, this, &CodesPanel::wordsDropped, Qt::QueuedConnection);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &CodesPanel::showEmpty);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &CodesPanel::showEmpty);
    connect(m_card, &CodeCard::exampleWanted, this,
            [this](Id<Coding> coding) { m_context.navigator.goTo(subjectId(coding)); });
    connect(&context.project, &Project::changed, this, [this](const ChangeSet &changes) {
        if (changes.touches<CodeSet>() || changes.touches<CodeSetMember>())
            fillSet();
    });
    m_filtered->setOrder(context.settings.value(CodesOrder));
    showEmpty();
}

QWidget *CodesPanel::buildHead()
{
    auto *head = new QWidget;
    auto *lines = column(head, 0, 1);
    setSteps(lines, 2, 2, 2, 1, 1);
    auto *line = row(nullptr, 0, 1);
    auto *add = iconButton(u"list-add"_s, tr("New code"));
    auto *more = iconButton(u"view-sort"_s, tr("Order, sets and tools of the codebook"));
    more->setPopupMode(QToolButton::InstantPopup);
    line->addWidget(m_filter, 1);
    line->addWidget(more);
    line->addWidget(add);
    lines->addLayout(line);
    lines->addWidget(m_setChip, 0, Qt::AlignLeft);
    m_setChip->setClosable(true);
    m_setChip->hide();
    connect(m_setChip, &Chip::closed, this, [this] { showSet({}); });
    connect(m_setChip, &Chip::clicked, m_sets, [this] { m_sets->chooseShown(); });
    connect(add, &QToolButton::clicked, this, [this] { addCode(false); });
    more->setMenu(viewMenu());
    add->setEnabled(!m_context.project.readOnly());
    return head;
}

QWidget *CodesPanel::buildTree()
{
    m_tree->installEventFilter(this);
    m_filter->setTarget(m_tree);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        m_card->show(current());
        Q_EMIT currentChanged(current());
    });
    connect(m_tree, &QTreeView::doubleClicked, this, [this] { Q_EMIT activated(current()); });
    connect(m_tree, &QWidget::customContextMenuRequested, this, &CodesPanel::showMenu);
    auto *empty = new EmptyState(
        u"tag"_s, tr("Codes name what passages are about. Make one here, or select words and press C."),
        tr("New code"));
    connect(empty, &EmptyState::chosen, this, [this] { addCode(false); });
    auto *none =
        new EmptyState(u"search"_s, tr("No code has these words in its name."), tr("Show all codes"));
    connect(none, &EmptyState::chosen, this, [this] {
        m_filter->clear();
        m_tree->setFocus(Qt::OtherFocusReason);
    });
    m_pages->addWidget(m_tree);
    m_pages->addWidget(empty);
    m_pages->addWidget(none);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_filtered, signal, this, &CodesPanel::showEmpty);
    return m_pages;
}

// The card scrolls as one, not each of its fields.
QWidget *CodesPanel::buildCard()
{
    QScrollArea *scroll = pageScroll(m_card);
    for (WordsEdit *words : m_card->findChildren<WordsEdit *>())
        keepCaretInSight(scroll, words);
    m_cardScroll = scroll;
    scroll->hide(); // until there is a code to speak of
    connect(this, &CodesPanel::currentChanged, scroll, [this, scroll](Id<Code> code) {
        const bool comes = scroll->isHidden() && !code.null();
        scroll->setVisible(!code.null());
        scroll->verticalScrollBar()->setValue(0); // another card is read from its top
        if (comes) // and takes room from the codes above it
            QTimer::singleShot(0, m_tree, [this] { m_tree->scrollTo(m_tree->currentIndex()); });
    });
    return scroll;
}

void CodesPanel::showEmpty()
{
    const bool none = m_filtered->rowCount() == 0 && !m_filter->text().isEmpty();
    m_pages->setCurrentIndex(m_model->count() == 0 ? 1 : none ? 2 : 0);
}

void CodesPanel::commitPending()
{
    m_card->commit();
}

void CodesPanel::setOrder(CodeOrder order)
{
    m_filtered->setOrder(order);
    m_context.settings.setValue(CodesOrder, order);
    m_tree->scrollTo(m_tree->currentIndex());
    m_context.actions.refresh();
}

void CodesPanel::showSet(Id<CodeSet> set)
{
    m_set = set;
    fillSet();
    m_context.actions.refresh();
}

// Its name and codes, as they are now.
void CodesPanel::fillSet()
{
    const auto set = m_context.project.find(m_set);
    if (!set)
        m_set = {};
    m_setChip->setVisible(set.has_value());
    if (!set)
        return m_tree->setOnly(std::nullopt);
    m_setChip->setText(tr("Set: %1").arg(set->name));
    const auto codes = codesInSet(m_context.project, m_set);
    m_tree->setOnly(QSet<Id<Code>>(codes.begin(), codes.end()));
}

void CodesPanel::findByTyping()
{
    for (QWidget *above = this; above; above = above->parentWidget()) {
        if (auto *dock = qobject_cast<QDockWidget *>(above)) {
            dock->show();
            dock->raise();
        }
    }
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

bool CodesPanel::handleKey(int key)
{
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!current().null())
            Q_EMIT activated(current());
        return true;
    case Qt::Key_Delete:
        if (!m_context.project.readOnly())
            removeCurrent();
        return true;
    case Qt::Key_Escape:
        if (m_filter->text().isEmpty())
            return false;
        m_filter->clear();
        return true;
    case Qt::Key_Slash:
        findByTyping();
        return true;
    case Qt::Key_Insert:
        if (!m_context.project.readOnly())
            addCode(false);
        return true;
    default:
        return false;
    }
}

bool CodesPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_tree && event->type() == QEvent::FocusIn
        && static_cast<QFocusEvent *>(event)->reason() == Qt::TabFocusReason && !m_filter->text().isEmpty())
        m_tree->goToFound();
    // While a name is typed, keys that its field leaves over come here as well; they are not meant for the
    // tree.
    if (watched == m_tree && event->type() == QEvent::KeyPress && m_tree->hasFocus())
        return handleKey(static_cast<QKeyEvent *>(event)->key());
    return QWidget::eventFilter(watched, event);
}

// Most of the height of its dock area.
QSize CodesPanel::sizeHint() const
{
    return {QWidget::sizeHint().width(), scaled(1000)};
}

} // namespace partsong
