// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/reportdialog.h"

#include "core/store/naming.h"
#include "core/store/sight.h"
#include "core/workshop/workshop.h"
#include "ui/shell/realnames.h"
#include "ui/widgets/forms.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/pagescroll.h"
#include "ui/widgets/scale.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QScreen>
#include <QVBoxLayout>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

constexpr int IdRole = Qt::UserRole;

// A field of the page with its caption, so that both come and go together.
QWidget *part(QWidget *field, const QString &caption)
{
    auto *whole = new QWidget;
    addFormRow(column(whole, 0, 1), caption, field);
    return whole;
}

void fillTree(QComboBox *box, const Project &project, const RecordType &type)
{
    for (const TreeNode &node : treeOrder(project, type))
        box->addItem(pathOf(project, type, node.id), QVariant::fromValue(node.id));
}

void fillBoards(QComboBox *box, const Project &project)
{
    for (const Canvas &canvas : project.all<Canvas>()) {
        const auto workshop = project.find(canvas.workshop);
        const QString name = workshop ? u"%1: %2"_s.arg(workshop->name, canvas.name) : canvas.name;
        box->addItem(name, QVariant::fromValue(canvas.id.uuid()));
    }
}

// Long names give way to the width of the dialog, not the other way round.
QComboBox *yieldingBox()
{
    auto *box = new QComboBox;
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(24);
    return box;
}

bool isNarrowedByCode(ExportWhat what)
{
    return what == ExportWhat::Segments || what == ExportWhat::Codebook || what == ExportWhat::Codes;
}

} // namespace

ReportDialog::ReportDialog(const Project &project, QWidget *parent)
    : QDialog(parent), m_project(project), m_kinds(new QListWidget), m_title(titleLabel({})),
      m_tells(quietLabel({})), m_formatRows(column(nullptr, 0, 1)), m_formats(new QButtonGroup(this)),
      m_codes(yieldingBox()), m_boards(yieldingBox()), m_themes(new QListWidget),
      m_partly(
          quietLabel(tr("It will tell of these themes alone, without workshops, decisions and the model."))),
      m_nothing(quietLabel({})), m_save(primaryButton(tr("Save…")))
{
    setWindowTitle(tr("Save a report"));
    auto *whole = column(this, 6, 4);
    auto *across = row(nullptr, 0, 6);
    across->addWidget(buildKinds(), 2);
    across->addWidget(pageScroll(buildPage()), 3);
    whole->addLayout(across, 1);
    auto *buttons = acceptOrCancel(this, m_save);
    whole->addWidget(buttons);
    m_save->setDefault(true);
    resize(QSize(scaled(780), scaled(580)).boundedTo(screen()->availableSize() * 0.92));
    connect(m_kinds, &QListWidget::currentRowChanged, this, &ReportDialog::showKind);
    connect(m_themes, &QListWidget::itemChanged, this, &ReportDialog::updateState);
    m_kinds->setCurrentRow(0);
}

QWidget *ReportDialog::buildKinds()
{
    m_kinds->setAccessibleName(tr("What to save"));
    for (const ReportKind &kind : reportKinds())
        m_kinds->addItem(new QListWidgetItem(icon(kind.iconName), kind.title));
    return m_kinds;
}

QWidget *ReportDialog::buildPage()
{
    auto *page = new QWidget;
    auto *layout = column(page, 0, 4);
    layout->addWidget(m_title);
    layout->addWidget(m_tells);
    layout->addLayout(m_formatRows);
    m_codes->addItem(tr("All codes"));
    fillTree(m_codes, m_project, Code::type());
    layout->addWidget(m_codePart = part(m_codes, tr("&Of which code")));
    fillBoards(m_boards, m_project);
    layout->addWidget(m_boardPart = part(m_boards, tr("&Which board")));
    layout->addWidget(m_themePart = buildThemes(), 1);
    layout->addWidget(m_partly);
    setInk(m_nothing, Ink::Warning);
    layout->addWidget(m_nothing);
    const QString blind =
        onlyCoderSeen(m_project) ? tr("You work blind: what others coded is left out of it.") : QString();
    for (const QString &warning : {realNamesWarning(m_project), blind}) {
        if (warning.isEmpty())
            continue;
        auto *told = quietLabel(warning);
        setInk(told, Ink::Warning);
        layout->addWidget(told);
    }
    layout->addStretch();
    return page;
}

QWidget *ReportDialog::buildThemes()
{
    for (const TreeNode &node : treeOrder(m_project, Theme::type())) {
        auto *item = new QListWidgetItem(pathOf(m_project, Theme::type(), node.id), m_themes);
        item->setData(IdRole, QVariant::fromValue(node.id));
        item->setToolTip(item->text());
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    }
    setScaledMinimumHeight(m_themes, 160);
    m_themes->setHorizontalScrollBarPolicy(
        Qt::ScrollBarAlwaysOff); // a long name is cut, with its tool tip whole
    return part(m_themes, tr("Which &themes"));
}

ExportWhat ReportDialog::what() const
{
    return reportKinds()[size_t(std::max(0, m_kinds->currentRow()))].what;
}

void ReportDialog::showKind()
{
    const ReportKind &kind = reportKind(what());
    m_title->setText(kind.title);
    m_tells->setText(kind.tells);
    tickThemes(kind.what);
    showFormats(kind);
    showNarrowing(kind.what);
    updateState();
}

// Reviewers are not asked about what is set aside; the report tells of it, and why.
void ReportDialog::tickThemes(ExportWhat what)
{
    for (int row = 0; row < m_themes->count(); ++row) {
        QListWidgetItem *item = m_themes->item(row);
        const auto theme = m_project.find(Id<Theme>(item->data(IdRole).value<Uuid>()));
        const bool aside = theme && theme->state == ThemeState::SetAside;
        item->setCheckState(aside && what == ExportWhat::Review ? Qt::Unchecked : Qt::Checked);
    }
}

void ReportDialog::showFormats(const ReportKind &kind)
{
    for (QAbstractButton *old : m_formats->buttons())
        delete old;
    qDeleteAll(m_formatWords);
    m_formatWords.clear();
    for (const ExportFormat format : kind.formats) {
        auto *button = new QRadioButton(formatName(format));
        button->setAccessibleDescription(formatTells(format));
        auto *words = quietLabel(formatTells(format));
        setTextSize(words, TextSize::Small);
        m_formatWords << words;
        m_formats->addButton(button, int(format));
        m_formatRows->addWidget(button);
        m_formatRows->addWidget(words);
        connect(button, &QRadioButton::toggled, this, [this] {
            showNarrowing(what());
            updateState();
        });
    }
    m_formats->buttons().first()->setChecked(true);
}

// Data is always all of it.
void ReportDialog::showNarrowing(ExportWhat what)
{
    const bool allOfIt = m_formats->checkedId() == int(ExportFormat::Json);
    m_codePart->setVisible(isNarrowedByCode(what));
    m_boardPart->setVisible(what == ExportWhat::Canvas);
    m_themePart->setVisible(!allOfIt && (what == ExportWhat::Study || what == ExportWhat::Review));
}

void ReportDialog::updateState()
{
    QString why;
    if (what() == ExportWhat::Canvas && m_boards->count() == 0)
        why = tr("This study has no board yet.");
    else if (what() == ExportWhat::Review && tickedThemes().empty())
        why = tr("Tick at least one theme.");
    else if (what() == ExportWhat::Study && m_themePart->isVisibleTo(this) && m_themes->count() > 0
             && tickedThemes().empty())
        why = tr("Tick at least one theme.");
    m_nothing->setText(why);
    m_nothing->setVisible(!why.isEmpty());
    m_save->setEnabled(why.isEmpty());
    m_partly->setVisible(what() == ExportWhat::Study && m_themePart->isVisibleTo(this)
                         && int(tickedThemes().size()) < m_themes->count());
}

std::vector<Id<Theme>> ReportDialog::tickedThemes() const
{
    std::vector<Id<Theme>> themes;
    for (int row = 0; row < m_themes->count(); ++row) {
        if (m_themes->item(row)->checkState() == Qt::Checked)
            themes.push_back(Id<Theme>(m_themes->item(row)->data(IdRole).value<Uuid>()));
    }
    return themes;
}

void ReportDialog::choose(ExportWhat what)
{
    const auto &kinds = reportKinds();
    m_kinds->setCurrentRow(int(std::ranges::find(kinds, what, &ReportKind::what) - kinds.begin()));
}

void ReportDialog::narrowTo(Id<Code> code)
{
    m_codes->setCurrentIndex(std::max(0, m_codes->findData(QVariant::fromValue(code.uuid()))));
}

void ReportDialog::narrowTo(Id<Canvas> canvas)
{
    m_boards->setCurrentIndex(std::max(0, m_boards->findData(QVariant::fromValue(canvas.uuid()))));
}

ExportRequest ReportDialog::request() const
{
    ExportRequest request;
    request.what = what();
    request.format = ExportFormat(m_formats->checkedId());
    if (isNarrowedByCode(request.what) && m_codes->currentIndex() > 0)
        request.code = Id<Code>(m_codes->currentData().value<Uuid>());
    if (request.what == ExportWhat::Canvas && m_boards->count() > 0)
        request.canvas = Id<Canvas>(m_boards->currentData().value<Uuid>());
    if (m_themePart->isVisibleTo(this))
        request.themes = tickedThemes();
    // With all its themes it is the report of the whole study; of some, it tells of those alone.
    if (request.what == ExportWhat::Study && int(request.themes.size()) == m_themes->count())
        request.themes.clear();
    return request;
}

} // namespace partsong
