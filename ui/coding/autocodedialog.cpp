// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coding/autocodedialog.h"

#include "core/coding/codequeries.h"
#include "core/coding/headingwords.h"
#include "core/sources/attribute.h"
#include "core/sources/attributevalue.h"
#include "core/sources/participant.h"
#include "core/sources/speaker.h"
#include "core/store/naming.h"
#include "ui/coding/codepicker.h"
#include "ui/coding/plannedcodingslist.h"
#include "ui/coding/plannedcodingsmodel.h"
#include "ui/shell/notices.h"
#include "ui/shell/tasks.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/forms.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/scale.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include <set>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

constexpr int RestAfterKeys = 250; // milliseconds after the last key

} // namespace

// What a search gave: each passage once.
struct AutocodeDialog::Preview {
    std::vector<NewCoding> passages;
    int hits = 0;
    int sources = 0;
};

AutocodeDialog::AutocodeDialog(StudyContext &context, Id<Code> code, QWidget *parent)
    : QDialog(parent), m_context(context), m_code(code), m_codeButton(new QPushButton),
      m_picker(new CodePicker(context.project, this)), m_by(new QComboBox), m_what(new QLineEdit),
      m_showOffers(m_what->addAction(icon(u"go-down"_s), QLineEdit::TrailingPosition)),
      m_wholeWords(new QCheckBox(tr("Whole words"))), m_stems(new QCheckBox(tr("Other forms of the words"))),
      m_case(new QCheckBox(tr("Capital letters count"))), m_regex(new QCheckBox(tr("Regular expression"))),
      m_scope(new QComboBox), m_source(new QComboBox), m_within(new QComboBox),
      m_model(new PlannedCodingsModel(context.project, this)), m_list(new PlannedCodingsList(m_model)),
      m_told(quietLabel({})), m_all(new QCheckBox(tr("All"))), m_apply(primaryButton(tr("&Code"))),
      m_pause(new QTimer(this))
{
    setWindowTitle(tr("Code automatically"));
    auto *buttons = acceptOrCancel(this, m_apply);
    auto *layout = scrollingForm(this, buttons, {720, 680});
    layout->addWidget(buildRule());
    layout->addWidget(buildPreview(), 1);
    m_pause->setSingleShot(true);
    m_pause->setInterval(RestAfterKeys);
    connect(m_pause, &QTimer::timeout, this, &AutocodeDialog::look);
    showCode();
    kindChanged();
    updateCount();
    m_what->setFocus();
}

AutocodeDialog::~AutocodeDialog()
{
    if (m_stop)
        *m_stop = true;
}

QWidget *AutocodeDialog::buildRule()
{
    auto *rule = new QWidget;
    auto *layout = column(rule, 0, 2);
    const auto sideBySide = [layout](const QString &one, QWidget *left, const QString &other,
                                     QWidget *right) {
        auto *line = row(nullptr, 0, 3);
        auto *first = column(nullptr, 0, 0);
        auto *second = column(nullptr, 0, 0);
        addFormRow(first, one, left);
        addFormRow(second, other, right);
        line->addLayout(first, 1);
        line->addLayout(second, 1);
        layout->addLayout(line);
    };
    m_by->addItems({tr("Words"), tr("Speaker"), tr("Heading, question or survey column"), tr("Attribute")});
    m_scope->addItems({tr("Just what is found"), tr("The sentence"), tr("The paragraph"), tr("The turn")});
    m_source->addItem(tr("All sources"));
    for (const Source &source : m_context.project.all<Source>())
        m_source->addItem(source.name, source.id.text());
    m_within->addItem(tr("Coded or not"));
    for (const CodebookRow &row : codebook(m_context.project)) {
        if (row.total > 0)
            m_within->addItem(row.path, row.code.id.text());
    }
    // The row must not be wider than a small screen with large type.
    for (QComboBox *choice : {m_by, m_scope, m_source, m_within}) {
        choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        choice->setMinimumContentsLength(6);
    }
    m_codeButton->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    sideBySide(tr("Code with"), m_codeButton, tr("What is found by"), m_by);
    addFormRow(layout, tr("What to find"), m_what);
    layout->addWidget(buildOptions());
    addFormRow(layout, tr("How much to code"), m_scope);
    sideBySide(tr("Where"), m_source, tr("Only in passages of"), m_within);
    m_codeButton->setAutoDefault(false);
    connect(m_codeButton, &QPushButton::clicked, this, &AutocodeDialog::chooseCode);
    connect(m_by, &QComboBox::currentIndexChanged, this, &AutocodeDialog::kindChanged);
    m_showOffers->setToolTip(tr("Show all there are"));
    connect(m_showOffers, &QAction::triggered, this, &AutocodeDialog::showOffers);
    connect(m_what, &QLineEdit::textChanged, this, &AutocodeDialog::wait);
    m_what->installEventFilter(this);
    connect(m_scope, &QComboBox::currentIndexChanged, this, &AutocodeDialog::wait);
    connect(m_source, &QComboBox::currentIndexChanged, this, &AutocodeDialog::wait);
    connect(m_within, &QComboBox::currentIndexChanged, this, &AutocodeDialog::wait);
    return rule;
}

QWidget *AutocodeDialog::buildOptions()
{
    m_options = new QWidget;
    auto *line = new FlowLayout(m_options);
    for (QCheckBox *option : {m_wholeWords, m_stems, m_case, m_regex}) {
        line->addWidget(option);
        connect(option, &QCheckBox::toggled, this, &AutocodeDialog::wait);
    }
    m_stems->setToolTip(tr("“care” finds “cared” and “caring” too"));
    // A stem is of whole words, whatever their letters; an expression says all that itself.
    connect(m_stems, &QCheckBox::toggled, this, [this](bool on) {
        m_regex->setEnabled(!on);
        m_wholeWords->setEnabled(!on);
        m_case->setEnabled(!on);
    });
    connect(m_regex, &QCheckBox::toggled, m_stems, &QWidget::setDisabled);
    return m_options;
}

QWidget *AutocodeDialog::buildPreview()
{
    auto *preview = new QWidget;
    auto *layout = column(preview, 0, 1);
    auto *head = row(nullptr, 0, 2);
    head->addWidget(m_told, 1);
    head->addWidget(m_all);
    layout->addLayout(head);
    layout->addWidget(m_list, 1);
    setScaledMinimumHeight(m_list, 140);
    m_list->setAccessibleName(tr("What would be coded"));
    connect(m_all, &QCheckBox::clicked, m_model, [this] { m_model->tickAll(m_all->isChecked()); });
    connect(m_model, &PlannedCodingsModel::ticksChanged, this, &AutocodeDialog::updateCount);
    return preview;
}

void AutocodeDialog::chooseCode()
{
    m_picker->open(
        m_codeButton, {0, m_codeButton->height()}, [this](Id<Code> code) { takeCode(code, {}); },
        [this](const QString &path) {
            if (m_context.notices.report(splitPath(path)))
                takeCode({}, path);
        });
}

// A new code is made with the codings, so that one undo takes both back.
void AutocodeDialog::takeCode(Id<Code> code, const QString &path)
{
    m_code = code;
    m_newCode = path;
    showCode();
    updateCount();
}

bool AutocodeDialog::hasCode() const
{
    return !m_newCode.isEmpty() || m_context.project.find(m_code).has_value();
}

void AutocodeDialog::showCode()
{
    QString said = tr("Choose a code…");
    if (!m_newCode.isEmpty())
        said = tr("%1 (new)").arg(shortened(m_newCode, 40));
    else if (hasCode())
        said = shortened(pathOf(m_context.project, Code::type(), m_code.uuid()), 40);
    m_codeButton->setText(said.replace(u'&', u"&&"_s));
}

void AutocodeDialog::kindChanged()
{
    const AutocodeBy by = AutocodeBy(m_by->currentIndex());
    m_options->setVisible(by == AutocodeBy::Words);
    const QStringList known = offers();
    const QStringList hints{tr("Words, or a part of one"), tr("A name as it stands in the transcripts"),
                            tr("The words of the heading or question, or the column of a survey"),
                            tr("Such as %1").arg(known.value(0, tr("role=nurse")))};
    m_what->setPlaceholderText(hints.value(int(by)));
    auto *completer = by == AutocodeBy::Words ? nullptr : new QCompleter(known, m_what);
    if (completer) {
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        completer->setFilterMode(Qt::MatchContains);
        completer->setMaxVisibleItems(10);
    }
    m_what->setCompleter(completer);
    m_showOffers->setVisible(completer);
    m_what->clear();
    wait();
}

bool AutocodeDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_what && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Down && m_what->completer()) {
        showOffers();
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

void AutocodeDialog::showOffers()
{
    QCompleter *completer = m_what->completer();
    if (!completer)
        return;
    m_what->setFocus();
    completer->setCompletionPrefix({});
    completer->complete();
}

// What the study has of the kind that is gone by.
QStringList AutocodeDialog::offers() const
{
    std::set<QString> names;
    const Project &project = m_context.project;
    switch (AutocodeBy(m_by->currentIndex())) {
    case AutocodeBy::Words:
        break;
    case AutocodeBy::Speaker:
        for (const Speaker &speaker : project.all<Speaker>())
            names.insert(speaker.name);
        break;
    case AutocodeBy::Heading:
        return headingWords(project);
    case AutocodeBy::Attribute:
        for (const Participant &participant : project.all<Participant>()) {
            names.insert(u"group="_s + participant.group);
            names.insert(u"site="_s + participant.site);
        }
        names.erase(u"group="_s);
        names.erase(u"site="_s);
        for (const Attribute &attribute : project.all<Attribute>()) {
            for (const AttributeValue &value : project.where<AttributeValue>("attribute", attribute.id))
                names.insert(attribute.name + u'=' + value.value);
        }
        break;
    }
    return QStringList(names.begin(), names.end());
}

AutocodeRule AutocodeDialog::rule() const
{
    AutocodeRule rule;
    rule.code = m_code;
    rule.by = AutocodeBy(m_by->currentIndex());
    rule.named = m_what->text();
    rule.query = {m_what->text(),
                  m_regex->isChecked() && m_regex->isEnabled(),
                  m_case->isChecked(),
                  m_wholeWords->isChecked(),
                  {}};
    rule.stems = m_stems->isChecked() && m_stems->isEnabled();
    rule.scope = PassageScope(m_scope->currentIndex());
    if (const auto source = Uuid::fromText(m_source->currentData().toString()))
        rule.query.source = Id<Source>(*source);
    if (const auto within = Uuid::fromText(m_within->currentData().toString()))
        rule.within = Id<Code>(*within);
    return rule;
}

void AutocodeDialog::wait()
{
    if (m_stop)
        *m_stop = true;
    m_looking = true;
    m_pause->start();
    m_apply->setEnabled(false); // what is shown is not what is asked for any more
}

void AutocodeDialog::look()
{
    m_looking = !m_what->text().trimmed().isEmpty();
    if (!m_looking) {
        m_told->setText(tr("Say what to find, and it is shown here before anything is coded."));
        return m_model->setPlanned({});
    }
    m_told->setText(tr("Looking…"));
    const auto stop = m_stop = std::make_shared<std::atomic<bool>>(false);
    const Project &project = m_context.project;
    const auto work = [&project, rule = rule(), stop](Progress &progress) -> Result<Preview> {
        Progress own([&](int done, int total, const QString &what) {
            progress.at(done, total, what);
            if (progress.cancelled() || *stop)
                own.cancel();
        });
        const auto planned = plannedCodings(project, rule, own);
        if (!planned)
            return std::unexpected(planned.error());
        Preview preview{{}, int(planned->size()), 0};
        std::set<std::tuple<Uuid, int, int>> passages;
        std::set<Uuid> texts;
        for (const NewCoding &coding : *planned) {
            const Anchor &anchor = coding.anchor;
            texts.insert(anchor.text.uuid());
            if (passages.insert({anchor.text.uuid(), anchor.range.start, anchor.range.end}).second)
                preview.passages.push_back(coding);
        }
        preview.sources = int(texts.size());
        return preview;
    };
    runTask(m_context.tasks, this, tr("Looking for passages"), work,
            [this, stop](const Result<Preview> &preview) {
                if (!*stop)
                    showPreview(preview);
            });
}

void AutocodeDialog::showPreview(const Result<Preview> &preview)
{
    m_looking = false;
    if (!preview) {
        m_model->setPlanned({});
        m_told->setText(preview.error().message);
        return;
    }
    m_model->setPlanned(preview->passages);
    const QString hits = tr("%n hit(s)", nullptr, preview->hits);
    m_told->setText(preview->hits == 0
                        ? tr("Nothing is found.")
                        : tr("%1 in %2").arg(hits, tr("%n source(s)", nullptr, preview->sources)));
    if (preview->hits > 0)
        m_list->setCurrentIndex(m_model->index(0));
}

void AutocodeDialog::updateCount()
{
    const int count = m_model->tickedCount();
    m_apply->setText(count > 0 ? tr("&Code %n passage(s)", nullptr, count) : tr("&Code"));
    m_apply->setEnabled(count > 0 && hasCode() && !m_looking);
    m_all->setVisible(m_model->rowCount() > 0);
    m_all->setTristate(false);
    m_all->setChecked(count > 0 && count == m_model->rowCount());
}

// The code may have been chosen after the search.
std::vector<NewCoding> AutocodeDialog::planned() const
{
    std::vector<NewCoding> planned = m_model->ticked();
    for (NewCoding &coding : planned)
        coding.code = m_code;
    return planned;
}

} // namespace partsong
